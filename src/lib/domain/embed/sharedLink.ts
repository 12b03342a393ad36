/** What an address of the site is a link to. Untrusted text: what is no such address is null. */

/** A page of one map, by what of the map it opens. */
export type LinkedPage =
	| { kind: 'map' }
	| { kind: 'embed' }
	| { kind: 'event'; id: string }
	| { kind: 'place'; id: string }
	/** A page beside the map: it stands for the map as it opens. */
	| { kind: 'other' };

export interface SharedLink {
	/** Where the site lies by this link, without a slash at the end. */
	site: string;
	/** Where the pages of the map stand: `uk/maps/<id>`; empty for the map at the site's root. */
	at: string;
	page: LinkedPage;
	query: URLSearchParams;
}

/** Pages that share the answer of their map. */
const OTHER_PAGES = [
	'claims',
	'corrections',
	'data',
	'events',
	'method',
	'place',
	'present',
	'print'
];
const LONGEST = 4_000;
const STEP = /^[\w.-]{1,200}$/;

/**
 * Reads an address.
 * @param sites where the site lies: as it was told, and as it was asked; a host is the same by http
 * and https, since a balancer may speak either
 * @param languages first steps of paths in another language than the base
 */
export function readSharedLink(
	text: string,
	sites: readonly string[],
	languages: readonly string[]
): SharedLink | null {
	if (text.length > LONGEST || !URL.canParse(text)) return null;
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
	for (const site of sites) {
		const own = new URL(site);
		const base = own.pathname.replace(/\/$/, '');
		const isBelow = url.pathname === base || url.pathname.startsWith(`${base}/`);
		if (own.host !== url.host || !isBelow) continue;
		const page = readPath(url.pathname.slice(base.length), languages);
		const isTold = site === sites[0];
		return (
			page && { site: isTold ? site : `${url.origin}${base}`, ...page, query: url.searchParams }
		);
	}
	return null;
}

function readPath(
	path: string,
	languages: readonly string[]
): Pick<SharedLink, 'at' | 'page'> | null {
	const steps = path.split('/').filter((step) => step !== '');
	if (!steps.every((step) => STEP.test(step) && !step.startsWith('.'))) return null;
	const first = steps[0];
	const start = first !== undefined && languages.includes(first) ? 1 : 0;
	const length = steps[start] === 'maps' ? 2 : 0;
	const at = steps.slice(0, start + length);
	if (at.length < start + length) return null;
	const page = readPage(steps.slice(start + length));
	return page && { at: at.join('/'), page };
}

function readPage(steps: readonly string[]): LinkedPage | null {
	const [name, id] = steps;
	if (name === undefined) return { kind: 'map' };
	if (steps.length > 2) return null;
	if (id !== undefined) {
		if (name === 'event' || name === 'place') return { kind: name, id };
		return name === 'present' ? { kind: 'other' } : null;
	}
	if (name === 'embed') return { kind: 'embed' };
	return OTHER_PAGES.includes(name) ? { kind: 'other' } : null;
}
