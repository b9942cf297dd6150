import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csvCell, readCsv, writeCsv} from '../../src/values';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('reading a table', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['semicolons, as spreadsheets in many countries write', 'a;b\r\n1,5;2\r\n', [['a', 'b'], ['1,5', '2']]],
    ['tabs', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
    ['a byte order mark', '\ufeffa,b\n1,2', [['a', 'b'], ['1', '2']]],
    ['a line that tells the separator', 'sep=;\r\na;b\r\n1;2', [['a', 'b'], ['1', '2']]],
    ['quotes with separator, quote and line break inside', 'a,b\n"x, y","say ""hi""\nthere"\n', [['a', 'b'], ['x, y', 'say "hi"\nthere']]],
    ['empty cells', 'a,b,c\n,,3\n1,,\n', [['a', 'b', 'c'], ['', '', '3'], ['1', '', '']]],
    ['blank lines', '\n\na,b\n\n1,2\n,\n\n', [['a', 'b'], ['1', '2']]],
    ['blanks around cells', ' a , "b" \n 1 ,2 ', [['a', 'b'], ['1', '2']]],
    ['line breaks of old Macs', 'a,b\r1,2\r', [['a', 'b'], ['1', '2']]],
    ['one column', 'a\n1\n2', [['a'], ['1'], ['2']]],
    ['no end of line', 'a,b\n1,', [['a', 'b'], ['1', '']]],
    ['a separator only inside quotes of the head', '"a,x";b\n1;2', [['a,x', 'b'], ['1', '2']]],
    ['nothing', '', []],
  ])('knows %s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
  it('says on which line a row begins, also after a line break inside quotes', () => {
    expect(readCsv('a,b\n"x\ny",1\n2,3').rows.map(({line}) => line)).toEqual([1, 2, 4]);
  });
  it('says where a quote stays open', () => {
    expect(readCsv('a,b\n1,"2\n3,4').faults).toEqual([{code: 'quote-open', line: 2}]);
  });
  it('says where text follows a closing quote', () => {
    expect(readCsv('a,b\n"1"x,2').faults).toEqual([{code: 'after-quote', line: 2}]);
  });
});

describe('writing a table', () => {
  it.each([
    ['=1+1', "'=1+1"], ['+39 055 1', "'+39 055 1"], ['-1', "'-1"], ['@sum', "'@sum"], ['\tx', '"\'\tx"'], ['a=b', 'a=b'], ['a"b', '"a""b"'], ['a;b', '"a;b"'],
  ])('makes %j safe for a spreadsheet', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });
  it('writes what reading gives back', () => {
    const cell = fc.string({unit: 'grapheme'}).map((text) => text.replace(/[\r\0]/g, '').trim()).filter((text) => !/^[=+\-@\ufeff]/.test(text));
    const table = fc.array(fc.array(cell.filter((text) => text !== ''), {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 5});
    fc.assert(fc.property(table, (rows) => {
      expect(cells(writeCsv([['a,b', 'c'], ...rows]))).toEqual([['a,b', 'c'], ...rows]);
    }));
  });
});
