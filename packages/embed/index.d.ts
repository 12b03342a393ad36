/** What an embedded map can be asked for; docs/embed.md of the project says what each does. */
export type Order =
	| { type: 'setDay'; day: string }
	| { type: 'select'; event: string | null; fly?: boolean | undefined }
	| { type: 'setLens'; lens: string; known?: 'happened' | 'reported' | undefined }
	| { type: 'setView'; fly?: boolean | undefined }
	| { type: 'setView'; lat: number; lon: number; zoom: number; fly?: boolean | undefined }
	| {
			type: 'setView';
			west: number;
			south: number;
			east: number;
			north: number;
			fly?: boolean | undefined;
	  }
	| { type: 'setLayers'; layers: string }
	| { type: 'setTheme'; theme: 'auto' | 'light' | 'dark' }
	| { type: 'setLanguage'; lang: MapLanguage }
	| { type: 'setClaim'; claim: string | null }
	| { type: 'setCompare'; day: string | null }
	| ({ type: 'setLooks' } & MapLooks)
	| { type: 'play' }
	| { type: 'pause' }
	| { type: 'getState' };

/** In the words of the parameters; empty: as usual. What is left out stays. */
export interface MapLooks {
	headline?: string | undefined;
	standfirst?: string | undefined;
	credit?: string | undefined;
	accent?: string | undefined;
	colours?: string | undefined;
	units?: string | undefined;
	font?: string | undefined;
	hide?: string | undefined;
	acts?: string | undefined;
	says?: string | undefined;
	ui?: string | undefined;
	scroll?: string | undefined;
}

export type MapLanguage = 'auto' | 'en' | 'uk' | 'de' | 'fr' | 'es' | 'pl' | 'ar';

/** What the map shows, in the words of its parameters. */
export interface MapState {
	day: string;
	event: string | null;
	lens: string;
	known: 'happened' | 'reported';
	playing: boolean;
	/** Empty: the whole front. */
	view: string;
	/** Empty: all of them. */
	layers: string;
	theme: 'auto' | 'light' | 'dark';
	lang: MapLanguage;
	claim: string | null;
	compare: string | null;
	/** As in an address; empty: all as usual. */
	looks: string;
	edition: string | null;
	/** Messages that were not answered. */
	dropped: number;
}

export type Acknowledgement =
	| { salient: 1; type: 'ack'; ok: true; state: MapState }
	| { salient: 1; type: 'ack'; ok: false; problem: string };

type DetailsOf<Type extends Order['type']> = Omit<Extract<Order, { type: Type }>, 'type'>;

/** `<salient-map>`. */
export interface SalientMapElement extends HTMLElement {
	/**
	 * Asks the map for something. A map that is not there yet is loaded for it. Rejects when the map
	 * is put away or does not answer in time; what was rejected is never carried out later.
	 */
	send<Type extends Order['type']>(type: Type, details?: DetailsOf<Type>): Promise<Acknowledgement>;
}

/**
 * Defines `<salient-map>`, once for a page.
 * @param site the address of the Salient site that the maps come from, with a slash at its end
 */
export function defineSalientMap(site: string): void;

declare global {
	interface HTMLElementTagNameMap {
		'salient-map': SalientMapElement;
	}
}
