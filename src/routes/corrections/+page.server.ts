import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffFacts, type Facts } from '$lib/domain/editions/diffFacts.ts';
import { readEditionIndex, type Edition } from '$lib/domain/editions/edition.ts';
import { factsOf } from '$lib/domain/editions/factsOf.ts';
import { changedVerdicts, readVerdicts } from '$lib/domain/editions/verdicts.ts';
import { whyChanged } from '$lib/domain/editions/whyChanged.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { prerenderedStory } from '../prerendered-story.ts';
import { whyWords } from './why-words.ts';
import type { PageServerLoad } from './$types';

/** Every edition, newest first, with what it changed. */
export const load: PageServerLoad = () => {
	const index = readEditionIndex(readKept('editions.json'));
	if (!index) throw new Error('static/editions/editions.json is no index of editions.');
	const facts = index.editions.map(readFacts);
	const verdicts = readVerdicts(readKept('verdicts.json'));
	if (!verdicts) throw new Error('static/editions/verdicts.json holds no verdicts of editions.');
	const { claims } = prerenderedStory().tables;
	const editions = index.editions.map(({ id, minted }, at) => {
		const [before, after] = [facts[at - 1], facts[at]];
		const [was, now] = [verdicts[index.editions[at - 1]?.id ?? ''], verdicts[id]];
		return {
			id,
			minted,
			changes: before && after ? diffFacts(before, after) : null,
			methods: was && now && was.method !== now.method ? [was.method, now.method] : null,
			verdicts: (was && now ? changedVerdicts(was, now) : []).map((change) => {
				const claim = claims.find((each) => each.id === change.claimId);
				return {
					...change,
					said: claim
						? `${claim.assertedBy}, ${claim.asOfDate}: ${claim.statement}`
						: change.claimId,
					unit: claim?.unit ?? '',
					why: claim
						? whyWords(whyChanged(claim.value, change.before, change.after), claim.unit)
						: null
				};
			})
		};
	});
	return { editions: editions.reverse() };
};

function readFacts(edition: Edition): Facts {
	const facts = factsOf(edition, readKept);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	return facts.value;
}

function readKept(path: string): unknown {
	return JSON.parse(readFileSync(join('static/editions', path), 'utf8'));
}
