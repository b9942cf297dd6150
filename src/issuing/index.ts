export {convertSample, issueSamples, type Paint, type Painting, type SampleFile, type SampleProblem, type SampleRequest, type Samples} from './sample';
export {sampleProblemText} from './words';
