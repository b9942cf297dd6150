export {convertSample, issueSamples, type Paint, type Painting, type SampleFile, type SampleProblem, type SampleRequest, type Samples} from './sample';
export {sampleProblemText} from './words';
export {detectMapping, normal, resultPrefix, rosterColumns, targetsOf, type Mapping} from './roster/columns';
export {issueRows, type ClassRequest, type IssuedRow} from './roster/issue';
export {isRealDate, readRoster, tableFaultText, type Roster, type RosterRow} from './roster/read';
export {csvTable, mostRosterBytes, mostRows, readTable, type Table, type TableFault} from './roster/table';
export {rosterCsv, rosterXlsx} from './roster/template';
export {packed, zipStream, type PackedFile, type ZipStream} from './roster/zip';
