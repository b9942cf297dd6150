export {fileKindsOf, type FileKind} from './carried';
export {sampleChoices, type SampleChoice} from './choices';
export {convertSample, issueSamples, type Paint, type Painting, type PaintOptions, type SampleFile, type SampleProblem, type SampleRequest, type Samples} from './sample';
export {
  fewestEntries, isMarked, ledgerName, newStatusBook, readStatusBook, StatusError, statusEntries, statusFiles, withMark, withPlace,
  type StatusBook, type StatusFault, type StatusFile, type StatusRow,
} from './statusBook';
export {sampleProblemText, statusFaultText} from './words';
