import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {readWorkbook} from '../../src/values/office';

const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook whose sheets are all the same part: rows with one cell in column 500. */
const workbook = (sheets: number, rows: number): Uint8Array => zipSync({
  'xl/workbook.xml': strToU8(`<workbook xmlns:r="${rels}"><sheets>${Array.from({length: sheets}, (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="r1"/>`).join('')}</sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${'<row><c r="SF1"><v>1</v></c></row>'.repeat(rows)}</sheetData></worksheet>`),
});

describe('a workbook', () => {
  it('is bounded as a whole: its sheets may all be one part', () => {
    expect(readWorkbook(workbook(2, 40))).toMatchObject({sheets: [{name: 'S0'}, {name: 'S1'}]});
    expect(readWorkbook(workbook(100, 45))).toBe('large');
  });
});
