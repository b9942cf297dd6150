export {fileKindsOf, type FileKind} from './carried';
export {sampleChoices, type SampleChoice} from './choices';
export {convertSample, issueSamples, type Paint, type Painting, type PaintOptions, type SampleFile, type SampleProblem, type SampleRequest, type Samples} from './sample';
export {sampleProblemText} from './words';
