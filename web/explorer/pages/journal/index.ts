export { JournalPage } from './journal-page.js';
