/** What works on pages that have no other script: the search, and filters of lists. */
import { isLanguage, setLanguage } from '$lib/words/language.ts';
import { filterEvents } from '../events/filter-events.ts';
import { wakeSearch } from '../search/wake-search.ts';

const { lang } = document.documentElement;
if (isLanguage(lang)) setLanguage(lang);

for (const field of document.querySelectorAll<HTMLElement>('[data-search]')) {
	const wake = () => void wakeSearch(field);
	field.addEventListener('focusin', wake);
	field.addEventListener('input', wake);
	// The reader was faster than this script.
	if (field.contains(document.activeElement)) wake();
}
for (const form of document.querySelectorAll<HTMLFormElement>('[data-event-filters]'))
	filterEvents(form);
