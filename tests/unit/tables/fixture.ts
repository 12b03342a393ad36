import type { TableName } from '../../../src/lib/domain/tables/atlasTables.ts';
import { storyLayerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const says = storyLayerIds(kursk2025)
	.map((layer) => `## ${layer}\n\nSomething of ${layer}.\n`)
	.join('\n');

/** A small set of authored files without a problem. */
export const GOOD_TEXTS: Readonly<Record<TableName, string>> = {
	settlements: `id,name_en,name_uk,name_ru,lon,lat,country,sector,coord_source,coord_confidence
sudzha,Sudzha,Суджа,Суджа,35.271,51.191,RU,kursk,GeoNames,high
yunakivka,Yunakivka,Юнаківка,,35.0385,51.12262,UA,sumy,GeoNames,medium
`,
	reports: `settlement_id,event_date,event_date_precision,reported_date,controller,asserted_by,basis,source_title,source_url,note,link
sudzha,2025-03-12,day,2025-03-12,contested,ISW; DeepStateMAP,assessed,"A title, with comma",https://example.org/1,A note.,yes
yunakivka,2025-03-12,day,2025-03-13,ukraine,ISW,assessed,Another,https://example.org/2,,no
`,
	unplaced: `place,region,event_date,event_date_precision,reported_date,controller,asserted_by,basis,source_title,source_url,note,link
Daryino,Kursk region,2024-08-07,day,2024-08-08,ukraine,ISW,assessed,A title,https://example.org/8,A note.,yes
`,
	events: `id,event_date,event_date_precision,reported_date,place_id,lon,lat,kind,title,summary,actors,asserted_by,basis,in_report,source_publisher,source_title,source_url,corroborating_url,link
2025-03-12-footage,2025-03-12,day,2025-03-12,sudzha,35.271,51.191,advance,Footage,Soldiers are shown.,Russia;Ukraine,state media,claimed,yes,Kyiv Post,A report,https://example.org/3,,yes
2025-03-collapse,2025-03,month,2025-03-12,nowhere,,,advance,Defence,It gave way.,Russia,the report,assessed,yes,the report,News report of 12 March 2025,,,no
`,
	claims: `id,statement,quantity,value,unit,scope,as_of_date,asserted_by,in_report,source_publisher,source_url,checkable_on_map,why,link
share,86 per cent is retaken,area_share,86,per cent,The salient,2025-03-12,A general,yes,TASS,https://example.org/4,partly,needs a base,no
later,The front is 1250 km long,length_km,1250,km,The front,2025-09-26,A general,no,LIGA.net,https://example.org/5,no,outside the period,yes
`,
	claimChecks: `claim_id,measure,relation,since,from_place_id,to_place_id,count,meaning
share,retaken-share,about,,,,,Of the land held at its greatest extent a seventh is left.
`,
	places: `id,name_en,name_uk,name_ru,name_pl,name_ar,lon,lat,country,kind,role,coord_source
sudzha,Sudzha,Суджа,Суджа,Sudża,سودجا,35.271,51.191,RU,town,The main town.,GeoNames
jeddah,Jeddah,Джидда,Джидда,Dżudda,جدة,39.18624,21.49012,SA,city,Where the talks were.,GeoNames
nowhere,Nowhere,,,,,,,RU,village,Not known.,not in our sources
`,
	route: `id,from_place_id,to_place_id,mode,flow,start_date,end_date,what_is_reported,source_publisher,source_url
leg,jeddah,sudzha,air,,,,It is said to go.,A paper,https://example.org/6
stop,jeddah,sudzha,air,stopped,2025-03-04,2025-03-12,It stopped.,A paper,https://example.org/7
`,
	sources: `asserted_by,side,kind,monitored,inferred,publish,licence
DeepStateMAP,ukraine,mapping project,yes,no,ask,facts cited
ISW,independent,analysis or press,no,no,yes,facts cited
Salient,none,inference,no,yes,yes,CC BY 4.0
`,
	story: `---\ntitle: A title\nstandfirst: A sentence.\ncite: News report of 12 March 2025\ndate: 2025-03-12\n---\n\nA note to authors.\n\n${says}`
};

/** The good files with one text replaced in one of them. */
export function textsWith(name: TableName, from: string, to: string): Record<TableName, string> {
	const text = GOOD_TEXTS[name];
	if (!text.includes(from)) throw new Error(`"${from}" is not in the fixture's ${name}`);
	return { ...GOOD_TEXTS, [name]: text.replace(from, to) };
}
