/** What the map of an edition said of the published claims, and where a later one says otherwise. */
import * as v from 'valibot';
import { VERDICTS, type Band, type Verdict } from '../claims/verdict.ts';
import { isEditionId } from './editionId.ts';

const band = v.object({ value: v.number(), low: v.number(), high: v.number() });

const VerdictsSchema = v.record(
	v.pipe(v.string(), v.check(isEditionId)),
	v.object({
		/** Name and version of the method that measured. */
		method: v.string(),
		/** By the claim's id. */
		claims: v.record(
			v.string(),
			v.object({ verdict: v.picklist(VERDICTS), measured: v.nullable(band) })
		)
	})
);
/** By edition. One from before verdicts were kept is missing. */
export type KeptVerdicts = v.InferOutput<typeof VerdictsSchema>;
export type EditionVerdicts = KeptVerdicts[string];

/** Null where the data is something else. */
export function readVerdicts(data: unknown): KeptVerdicts | null {
	const parsed = v.safeParse(VerdictsSchema, data);
	return parsed.success ? parsed.output : null;
}

/** A claim whose verdict is another one now. */
export interface VerdictChange {
	claimId: string;
	before: { verdict: Verdict; measured: Band | null };
	after: { verdict: Verdict; measured: Band | null };
}

/** In the order of the later edition; claims that only one of the two knows are left out. */
export function changedVerdicts(before: EditionVerdicts, after: EditionVerdicts): VerdictChange[] {
	return Object.entries(after.claims).flatMap(([claimId, now]) => {
		const was = Object.hasOwn(before.claims, claimId) ? before.claims[claimId] : undefined;
		return was && was.verdict !== now.verdict ? [{ claimId, before: was, after: now }] : [];
	});
}
