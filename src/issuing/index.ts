export {bestProof} from './bestProof';
export {fileKindsOf, type FileKind} from './carried';
export {sampleChoices, type SampleChoice} from './choices';
export {convertSample, issueSamples, type Paint, type Painting, type PaintOptions, type SampleFile, type SampleProblem, type SampleRequest, type Samples} from './sample';
export {
  fewestEntries, freePlaces, isMarked, ledgerName, newStatusBook, readStatusBook, StatusError, statusEntries, statusFiles, withMark, withPlace,
  type StatusBook, type StatusFault, type StatusFile, type StatusRow,
} from './statusBook';
export {sampleProblemText, statusFaultText} from './words';
export {archiveFolders, archiveNames, archiveReadme, manifestHead, manifestLine, type ArchiveFacts, type ListedSample} from './roster/archive';
export {detectMapping, keptMapping, normal, resultPrefix, rosterColumns, targetsOf, type Mapping, type SetColumns} from './roster/columns';
export {dayHere, isRealDate} from './roster/dates';
export {classForms, issueRows, type ClassForms, type ClassRequest, type IssuedRow, type StatusPlaces} from './roster/issue';
export {rowsToMend, type Refused} from './roster/mend';
export {readRoster, tableFaultText, type Roster, type RosterRow} from './roster/read';
export {csvTable, mostRosterBytes, mostRows, readTable, type Table, type TableFault} from './roster/table';
export {rosterCsv, rosterXlsx, textWorkbook} from './roster/template';
export {packedFile, zipStream, type PackedFile, type ZipStream} from './roster/zip';
