export {StepForm, type StepFormProps} from './StepForm';
export {focusPlace} from './focus';
