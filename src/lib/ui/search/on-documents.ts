/** The search of pages that have no other script. */
import { wakeSearch } from './wake-search.ts';

for (const field of document.querySelectorAll<HTMLElement>('[data-search]')) {
	const wake = () => void wakeSearch(field);
	field.addEventListener('focusin', wake);
	field.addEventListener('input', wake);
	// The reader was faster than this script.
	if (field.contains(document.activeElement)) wake();
}
