/** What an embedded map draws over its day when it is asked to: a claim's ground, what changed hands. */
import type { ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import type { Comparison } from '$lib/domain/control/compareDays.ts';
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import type { Choices } from '$lib/state/choices.ts';
import type { NumbersComputer } from '$lib/state/day-computer.ts';
import { Latest } from '$lib/state/latest.svelte.ts';
import { claimHighlight, placePoints } from '$lib/map/claimGround.ts';
import type { StageExtras } from '../map/stage-picture.svelte.ts';

type ComparisonQuestion = Parameters<NumbersComputer['compare']>[0];

export class EmbedExtras implements StageExtras {
	#atlas: Atlas;
	#computer: NumbersComputer;
	#checks = $state.raw<readonly ClaimCheck[]>([]);
	#asked: Promise<readonly ClaimCheck[]> | null = null;
	#comparison: Latest<ComparisonQuestion, Comparison>;

	constructor(atlas: Atlas, computer: NumbersComputer) {
		this.#atlas = atlas;
		this.#computer = computer;
		this.#comparison = new Latest((question) => computer.compare(question));
	}

	/** Every claim against the map, asked for once. Rejects where it can't be had; the next call tries again. */
	claims(): Promise<readonly ClaimCheck[]> {
		this.#asked ??= this.#computer.claims(DEFAULT_LENS).then(
			(checks) => (this.#checks = checks),
			(error: unknown) => {
				this.#asked = null;
				throw error;
			}
		);
		return this.#asked;
	}

	/** The claim that is open. */
	get claim(): ClaimCheck | null {
		const { claimId } = this.#atlas.choices;
		return this.#checks.find(({ claim }) => claim.id === claimId) ?? null;
	}

	get highlight() {
		const { claim } = this;
		if (!claim || !this.#atlas.isCurrent || this.#atlas.day !== claim.day) return null;
		const points = placePoints(this.#atlas.files.layers.places);
		return claimHighlight(this.#atlas.dataset, claim.row, this.#atlas.picture, points);
	}

	/** What changed hands between the two days, of which one is on the map. */
	get changed() {
		return this.#comparison.answer?.changed ?? null;
	}
	/** Why it is not known, in words. */
	get problem(): string | null {
		return this.#comparison.problem;
	}

	/** Asks for what the choices want and is not known. */
	follow({ compareDay }: Pick<Choices, 'compareDay'>): void {
		const { day, lens } = this.#atlas;
		if (!compareDay) this.#comparison.want(null);
		else {
			const [from, to] = compareDay < day ? [compareDay, day] : [day, compareDay];
			this.#comparison.want({ from, to, lens });
		}
	}
}
