import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {onlyFile, parseArguments, required, UsageError, valueOf, type OptionTable} from '../../src/cli/args';

const table: OptionTable = {json: {kind: 'flag'}, at: {kind: 'value', value: 'DATE'}, did: {kind: 'list', value: 'FILE…'}, 'status-list': {kind: 'list', value: 'FILE…'}};
const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''), table);

describe('the arguments of a command', () => {
  it('keeps files, flags and values apart, wherever they stand', () => {
    const args = parse('a.json --json b.json --at 2026-01-01');
    expect(args.files).toEqual(['a.json', 'b.json']);
    expect(args.flags.has('json')).toBe(true);
    expect(valueOf(args, 'at')).toBe('2026-01-01');
  });
  it('takes --name=value, also with an equals sign in the value', () => {
    expect(valueOf(parse('--at=a=b'), 'at')).toBe('a=b');
  });
  it('gives a list option all that follows, up to the next option', () => {
    const args = parse('a.json --did d1 d2 --status-list s1 --did d3 --json');
    expect(args.files).toEqual(['a.json']);
    expect(args.values.get('did')).toEqual(['d1', 'd2', 'd3']);
    expect(args.values.get('status-list')).toEqual(['s1']);
  });
  it('leaves the files to the command where a list option would take them all', () => {
    const args = parse('--did d1 a.json b.json');
    expect(args.values.get('did')).toEqual(['d1']);
    expect(args.files).toEqual(['a.json', 'b.json']);
  });
  it('takes everything after -- as files', () => {
    expect(parse('--json -- --at --did').files).toEqual(['--at', '--did']);
  });
  it('takes - as a file', () => {
    expect(parse('-').files).toEqual(['-']);
  });
  it.each([
    ['--nope', 'usage.unknown-option'], ['--json=yes', 'usage.no-value'], ['--at', 'usage.value-needed'], ['--at --json', 'usage.value-needed'],
    ['--at 1 --at 2', 'usage.twice'], ['--constructor', 'usage.unknown-option'], ['--__proto__ x', 'usage.unknown-option'],
  ])('refuses %s', (line, code) => {
    expect(() => parse(line)).toThrow(expect.objectContaining({code}));
  });
  it('says what is missing or too much', () => {
    expect(() => required(parse('a'), 'at')).toThrow(expect.objectContaining({code: 'usage.option-missing', data: {name: 'at'}}));
    expect(() => onlyFile(parse(''), 'SPEC')).toThrow(expect.objectContaining({code: 'usage.file-missing'}));
    expect(() => onlyFile(parse('a b'), 'SPEC')).toThrow(expect.objectContaining({code: 'usage.too-many-files'}));
  });
  it('never throws anything else, and loses no word', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--json', '--at', '--did', '--', '--at=', '-'))), (words) => {
      try {
        const {files, flags, values} = parseArguments(words, table);
        const taken = files.length + [...values.values()].flat().length;
        expect(taken + flags.size).toBeLessThanOrEqual(words.length);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }));
  });
});
