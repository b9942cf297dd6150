export {coursesTemplate, type RowFault} from './courses';
export {compareFilled, withChanges, type Change, type Comparison, type FilledForm, type Unread} from './filled';
export {changeName, changeValues, unreadName, unreadText} from './filled/told';
export {encodingText, importFile, refusedText, rowFaultText, sourceText, type Imported, type Source} from './importFile';
