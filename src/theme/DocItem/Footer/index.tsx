export {PageEnd as default} from '@site/src/components/PageEnd';
