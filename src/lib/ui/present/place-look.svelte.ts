/** Looks a place up by its name: on the map, then in the list of the world's towns, which is fetched only then. */
import { decodeWorldTowns, townsAround, type WorldTown } from '$lib/map/world/worldTowns.ts';
import { findPlaces, spotsNamed, townSpots, type NamedSpot } from './place-search.ts';

/** Other places of one name that are offered. */
const MOST_OTHERS = 4;
/** How far from a place the towns are that it is compared with. */
const NEAR_KM = 150;

interface Asked {
	text: string;
	/** `failed`: the list of towns did not come. */
	state: 'looking' | 'found' | 'none' | 'failed';
	/** The best first. */
	spots: readonly NamedSpot[];
	/** The one that was taken. */
	laid: NamedSpot | null;
}

export class PlaceLook {
	/** What was asked for last. */
	asked = $state.raw<Asked | null>(null);
	readonly #names: () => readonly NamedSpot[];
	readonly #fetchTowns: (() => Promise<unknown>) | null;
	#list: WorldTown[] | null = null;
	#towns: readonly NamedSpot[] = [];

	/**
	 * @param names the places of the map
	 * @param fetchTowns the list as parsed JSON; null where there is none
	 */
	constructor(names: () => readonly NamedSpot[], fetchTowns: (() => Promise<unknown>) | null) {
		this.#names = names;
		this.#fetchTowns = fetchTowns;
	}

	/** Other places of that name. */
	get others(): readonly NamedSpot[] {
		const { spots = [], laid = null } = this.asked ?? {};
		return spots.filter((spot) => spot !== laid).slice(0, MOST_OTHERS);
	}

	/** The best place of that name; null where there is none, and where another was asked for meanwhile. */
	async look(text: string): Promise<NamedSpot | null> {
		const near = spotsNamed(this.#names(), text);
		if (text === '' || near.length > 0) return this.#answer(text, near, 'none');
		const looking: Asked = { text, state: 'looking', spots: [], laid: null };
		this.asked = looking;
		const failed = !(await this.#load());
		if (this.asked !== looking) return null;
		const towns = this.#towns;
		const exact = spotsNamed(towns, text);
		const begun = () => {
			const onMap = findPlaces(this.#names(), text);
			return onMap.length > 0 ? onMap : findPlaces(towns, text);
		};
		return this.#answer(text, exact.length > 0 ? exact : begun(), failed ? 'failed' : 'none');
	}

	/** Towns around a place, to compare with; none where the list does not come. */
	async near(place: { lon: number; lat: number }): Promise<readonly WorldTown[]> {
		await this.#load();
		return townsAround(this.#list ?? [], place, NEAR_KM);
	}

	/** Another place of the same name. */
	take(spot: NamedSpot): void {
		if (this.asked) this.asked = { ...this.asked, laid: spot };
	}

	/** Whether the list is here, or there is none to have. */
	async #load(): Promise<boolean> {
		if (this.#list || !this.#fetchTowns) return true;
		try {
			this.#list = decodeWorldTowns(await this.#fetchTowns());
			this.#towns = townSpots(this.#list);
			return true;
		} catch {
			return false;
		}
	}

	#answer(
		text: string,
		spots: readonly NamedSpot[],
		otherwise: 'none' | 'failed'
	): NamedSpot | null {
		const [laid = null] = spots;
		this.asked = { text, spots, laid, state: laid ? 'found' : otherwise };
		return laid;
	}
}
