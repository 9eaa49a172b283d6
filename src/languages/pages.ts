export { languages as pageLanguages } from './index';
