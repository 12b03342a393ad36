import { diffFacts, type Facts } from '$lib/domain/editions/diffFacts.ts';
import { readEditionIndex, type Edition } from '$lib/domain/editions/edition.ts';
import { factsOf } from '$lib/domain/editions/factsOf.ts';
import { changedVerdicts, readVerdicts } from '$lib/domain/editions/verdicts.ts';
import { whyChanged } from '$lib/domain/editions/whyChanged.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { claimDate } from '$lib/ui/words/claim-words.ts';
import { say } from '$lib/words/say.ts';
import { whyWords } from './why-words.ts';
import { DEFAULT_ID, prerenderedStory, readKept } from './prerendered-story.ts';

/** Every edition, newest first, with what it changed. */
export function correctionsData(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const kept = (path: string) => readKept(path, id);
	const readFacts = (edition: Edition): Facts => {
		const read = factsOf(edition, kept, dataset);
		if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
		return read.value;
	};
	const index = readEditionIndex(kept('editions.json'));
	if (!index) throw new Error('static/editions/editions.json is no index of editions.');
	const facts = index.editions.map(readFacts);
	const verdicts = readVerdicts(kept('verdicts.json'));
	if (!verdicts) throw new Error('static/editions/verdicts.json holds no verdicts of editions.');
	const editions = index.editions.map(({ id: edition, minted }, at) => {
		const [before, after] = [facts[at - 1], facts[at]];
		const [was, now] = [verdicts[index.editions[at - 1]?.id ?? ''], verdicts[edition]];
		return {
			id: edition,
			minted,
			changes: before && after ? diffFacts(before, after) : null,
			methods: was && now && was.method !== now.method ? [was.method, now.method] : null,
			verdicts: (was && now ? changedVerdicts(was, now) : []).map((change) => {
				const claim = tables.claims.find((each) => each.id === change.claimId);
				return {
					...change,
					said: claim
						? say.correctionsPage.claim({
								who: claim.assertedBy,
								when: claimDate(claim),
								statement: claim.statement
							})
						: change.claimId,
					unit: unitOf(claim),
					why: claim ? whyWords(whyChanged(claim.value, change.before, change.after), claim) : null
				};
			})
		};
	});
	return { editions: editions.reverse() };
}

function unitOf(claim: Claim | undefined): Pick<Claim, 'unit' | 'unitWords'> {
	const { unit = '', unitWords } = claim ?? {};
	return unitWords === undefined ? { unit } : { unit, unitWords };
}
