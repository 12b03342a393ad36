import type { GivenFeature } from '../given/givenFeature.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimCheckRow } from '../model/claimCheck.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Place, RouteLeg } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { UnplacedReport } from '../model/unplaced.ts';
import type { Story } from '../model/story.ts';

/** The authored files in the folder of a dataset, by the name of what they hold. */
export const TABLE_FILES = {
	settlements: 'tables/settlements.csv',
	reports: 'tables/reports.csv',
	unplaced: 'tables/unplaced.csv',
	events: 'tables/events.csv',
	claims: 'tables/claims.csv',
	claimChecks: 'tables/claim_checks.csv',
	places: 'tables/places.csv',
	route: 'tables/route.csv',
	sources: 'tables/sources.csv',
	story: 'story.md'
} as const;
export type TableName = keyof typeof TABLE_FILES;

/** Text of each authored file; absent where the file could not be read. */
export type TableTexts = Readonly<Partial<Record<TableName, string>>>;

/** Everything that was authored, checked. */
export interface AtlasTables {
	settlements: Settlement[];
	reports: Report[];
	/** Reports of places without a point. */
	unplaced: UnplacedReport[];
	events: StoryEvent[];
	claims: Claim[];
	claimChecks: ClaimCheckRow[];
	places: Place[];
	route: RouteLeg[];
	sources: Source[];
	story: Story;
	/** Areas and lines that somebody else drew. */
	given: GivenFeature[];
}
