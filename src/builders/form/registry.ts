import {englishStringTranslator} from '@rjsf/utils';
import ArrayField from '@rjsf/core/lib/components/fields/ArrayField.js';
import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import OptionalDataControlsField from '@rjsf/core/lib/components/fields/OptionalDataControlsField.js';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';

/**
 * Stands in for rjsf's own default registry when the site is bundled: the fields that build the tree, none of the widgets and templates that ours replace.
 * It takes 15 kB (compressed) out of the form. Without the replacement all works the same.
 */
export default function getDefaultRegistry() {
  return {
    fields: {ArrayField, ObjectField, OptionalDataControlsField, SchemaField}, templates: {ButtonTemplates: {}}, widgets: {}, rootSchema: {}, formContext: {},
    translateString: englishStringTranslator, globalFormOptions: {idPrefix: 'root', idSeparator: '_', useFallbackUiForUnsupportedType: false},
  };
}
