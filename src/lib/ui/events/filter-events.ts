/** A list of events, of which a reader wants some: by kind, by who acts and says so, by how sure it is. */

/**
 * Names of the fields, of the query, and of what an entry says of itself: `data-kind`. What an entry
 * may have several of, parties by id, stands apart by blanks.
 */
export const EVENT_FILTERS = ['kind', 'acts', 'says', 'by', 'basis'] as const;
export type EventFilter = (typeof EVENT_FILTERS)[number];

/** What is wanted; what is left out may be anything. */
export type WantedEvents = Partial<Record<EventFilter, string>>;

/**
 * What a link asks for, and what of it no event has.
 * @param known the values there are, by filter
 */
export function readFilters(
	query: URLSearchParams,
	known: Readonly<Record<EventFilter, readonly string[]>>
): { wanted: WantedEvents; ignored: string[] } {
	const wanted: WantedEvents = {};
	const ignored: string[] = [];
	for (const name of EVENT_FILTERS) {
		const value = query.get(name) ?? '';
		if (value === '') continue;
		if (known[name].includes(value)) wanted[name] = value;
		else ignored.push(`${name}=${value}`);
	}
	return { wanted, ignored };
}

/** Sentences with `{shown}`, `{all}` and `{asked}` to be filled in, in the language of the page. */
export interface FilterTexts {
	all: string;
	some: string;
	ignored: string;
}

/** "12 of 94 events", and what of the link could not be done. */
export function filteredWords(
	shown: number,
	all: number,
	ignored: readonly string[],
	texts: FilterTexts
): string {
	const count = (shown === all ? texts.all : texts.some)
		.replace('{shown}', String(shown))
		.replace('{all}', String(all));
	return ignored.length === 0
		? count
		: `${count} ${texts.ignored.replace('{asked}', ignored.join(', '))}`;
}

/**
 * Whether an entry has what is wanted of it.
 * @param said what the entry says of itself
 * @param wanted empty: anything will do
 */
export function hasValue(name: EventFilter, said: string, wanted: string): boolean {
	if (wanted === '') return true;
	return name === 'acts' || name === 'says' ? said.split(' ').includes(wanted) : said === wanted;
}

/** Makes the fields of a form choose among the entries of the page, and keeps the choice in its address. */
export function filterEvents(form: HTMLFormElement): void {
	const entries = [...document.querySelectorAll<HTMLElement>('[data-kind][data-basis]')];
	const fields = EVENT_FILTERS.flatMap((name) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLSelectElement ? [{ name, field }] : [];
	});
	const said = form.querySelector('[role="status"]');
	const texts = JSON.parse(form.dataset.eventFilters ?? '') as FilterTexts;

	const show = (ignored: readonly string[]) => {
		let shown = 0;
		for (const entry of entries) {
			entry.hidden = fields.some(
				({ name, field }) => !hasValue(name, entry.dataset[name] ?? '', field.value)
			);
			if (!entry.hidden) shown += 1;
		}
		if (said) said.textContent = filteredWords(shown, entries.length, ignored, texts);
	};

	const values = (name: EventFilter) =>
		[...(fields.find((each) => each.name === name)?.field.options ?? [])].map(({ value }) => value);
	const { wanted, ignored } = readFilters(new URLSearchParams(location.search), {
		kind: values('kind'),
		acts: values('acts'),
		says: values('says'),
		by: values('by'),
		basis: values('basis')
	});
	// What the reader chose before this script came goes on.
	const isChosen = fields.some(({ field }) => field.value !== '');
	for (const { name, field } of fields) field.value ||= wanted[name] ?? '';
	show(ignored);

	const follow = () => {
		const query = new URLSearchParams(location.search);
		for (const { name, field } of fields) {
			if (field.value === '') query.delete(name);
			else query.set(name, field.value);
		}
		const search = query.toString();
		history.replaceState(null, '', `${location.pathname}${search === '' ? '' : `?${search}`}`);
		show([]);
	};
	form.addEventListener('change', follow);
	if (isChosen) follow();
	form.addEventListener('submit', (event) => event.preventDefault());
}
