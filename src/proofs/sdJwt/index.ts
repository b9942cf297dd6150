export {checkSdJwt} from './check';
export {conceal, disclosable, type Disclosable} from './conceal';
export {hashOf, makeDisclosure, readDisclosure, type Disclosure} from './disclosure';
export {openSdJwt, openSigned, present, type OpenSdJwt} from './open';
export {partsOf} from './parts';
export {rebuild, type Rebuilt, type ShownValue} from './rebuild';
export {sampleType, signSdJwt, type SdJwtOptions} from './sign';
