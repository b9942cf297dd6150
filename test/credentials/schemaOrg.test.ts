import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkCourse} from '../../src/credentials/offerings/schemaOrg/check';
import {classes} from '../../src/credentials/offerings/schemaOrg/facts';

// The types that Google generates from schema.org: an independent statement of its classes and properties.
const vocabulary = readFileSync(join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts'), 'utf8');
const baseOf = (name: string): string | undefined => new RegExp(`interface ${name}Base extends ([^{]+)\\{([^]*?)\\n\\}`).exec(vocabulary)?.slice(1).join('{');
const propertyOf = (body: string, property: string): string | undefined => new RegExp(`\\n\\s+"?${property}"?\\?: SchemaValue<([^;]+), "${property}">;`).exec(body)?.[1];

describe.each(Object.entries(classes).filter(([name]) => name !== 'Thing' && name !== 'Intangible'))('what we state of schema.org/%s', (name, {above, properties}) => {
  const base = baseOf(name);
  it('stands where schema.org has it', () => {
    // A class without properties of its own is left out there: what stands below it stands below the next.
    if (base === undefined) {
      expect([properties, vocabulary.includes(`"${name}"`)]).toEqual([{}, true]);
      return;
    }
    const [parents = '', ...body] = base.split('{');
    const line: string[] = [];
    for (let at = above; at !== undefined; at = classes[at]?.above) line.push(at);
    expect(line.some((each) => parents.includes(`${each}Base`)), `${name} below ${above}: ${parents}`).toBe(true);
    for (const [property, expected] of Object.entries(properties)) {
      const stated = propertyOf(`\n${body.join('{')}`, property);
      expect(stated, `${name}.${property}`).toBeDefined();
      const types = new Set((stated ?? '').match(/\b[A-Z]\w+/g)?.filter((type) => type !== 'IdReference' && type !== 'Readonly'));
      for (const type of expected) expect([...types].some((each) => each === type || (type === 'URL' && each === 'URL')), `${name}.${property} takes ${type}: ${stated}`).toBe(true);
    }
  });
});

describe('a course', () => {
  const course = {'@context': 'https://schema.org', '@type': 'Course', name: 'Welding', description: 'Weld.', provider: {'@type': 'Organization', name: 'School'}};
  it.each<[string, object, string]>([
    ['a property of another class', {...course, courseMode: 'Online'}, 'term-undefined'], ['a type that does not exist', {...course, about: {'@type': 'Nothing'}}, 'class'], ['a value of the wrong type', {...course, hasCourseInstance: 'yes'}, 'class'],
    ['no provider', {...course, provider: undefined}, 'required'], ['no context', {...course, '@context': 'https://other.example'}, 'context'], ['an impossible date', {...course, dateModified: '2026-02-30'}, 'impossible-date'], ['a duration that is none', {...course, timeRequired: '30 hours'}, 'class'],
  ])('with %s is not well-formed', (_, document, code) => expect(checkCourse(document).map((problem) => problem.code)).toContain(code));
  it('with what search engines ask for is well-formed', () => expect(checkCourse(course)).toEqual([]));
});
