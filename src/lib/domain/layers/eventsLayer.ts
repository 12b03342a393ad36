import { layerFeature, layerFile, type LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { creditsOf } from './creditsOf.ts';
import { pointOf } from './placeFeatures.ts';

const OUR_COMPILATION = 'Events: our compilation, each with its source';

/** Every event with all that its card says, oldest first as authored. */
export function eventsLayer({
	tables: { events },
	dataset
}: {
	tables: Pick<LayerInputs['tables'], 'events'>;
	dataset: Pick<LayerInputs['dataset'], 'credits'>;
}): LayerFile {
	return layerFile(
		{
			id: 'events',
			title: 'Events',
			...creditsOf(dataset.credits, ['words', 'points'], [], OUR_COMPILATION)
		},
		events.map((event) =>
			layerFeature(event.id, pointOf(event), {
				id: event.id,
				kind: event.kind,
				title: event.title,
				summary: event.summary,
				event_date: event.eventDate,
				event_date_precision: event.eventDatePrecision,
				start_date: event.startDate,
				end_date: event.endDate,
				reported_date: event.reportedDate,
				place_id: event.placeId,
				actors: event.actors,
				acting_parties: event.actingParties,
				asserted_by: event.assertedBy,
				saying_parties: event.sayingParties,
				basis: event.basis,
				in_report: event.inReport,
				source_publisher: event.sourcePublisher,
				source_title: event.sourceTitle,
				source_url: event.sourceUrl,
				corroborating_url: event.corroboratingUrl,
				may_link: event.mayLink
			})
		)
	);
}
