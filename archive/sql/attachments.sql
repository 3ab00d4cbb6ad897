-- Which rule watches which table. A test compares this list with the models.

SELECT public.attach_dates(ARRAY[
    'archive_power',
    'archive_person',
    'archive_formation',
    'archive_engagement',
    'archive_name',
    'archive_subordination',
    'archive_lineage',
    'archive_station',
    'archive_appointment',
    'archive_promotion',
    'archive_alignment',
    'archive_participation',
    'archive_command',
    'archive_outcome',
    'archive_event',
    'archive_commemoration',
    'archive_remark',
    'archive_figure'
]);

SELECT public.attach_versions(ARRAY[
    'archive_collection',
    'archive_source',
    'archive_power',
    'archive_place',
    'archive_person',
    'archive_formation',
    'archive_engagement'
]);

SELECT public.attach_deletion(ARRAY[
    'archive_collection',
    'archive_source',
    'archive_power',
    'archive_place',
    'archive_person',
    'archive_formation',
    'archive_engagement'
]);

SELECT public.attach_slugs(ARRAY[
    'collection', 'archive_collection',
    'source', 'archive_source',
    'power', 'archive_power',
    'place', 'archive_place',
    'person', 'archive_person',
    'formation', 'archive_formation',
    'engagement', 'archive_engagement'
]);

SELECT public.attach_steps('archive_name', ARRAY[
    'formation_id', 'archive_formation',
    'person_id', 'archive_person',
    'engagement_id', 'archive_engagement',
    'place_id', 'archive_place',
    'power_id', 'archive_power',
    'source_id', 'archive_source'
]);
SELECT public.attach_steps('archive_subordination', ARRAY[
    'formation_id', 'archive_formation'
]);
SELECT public.attach_steps('archive_lineage', ARRAY[
    'formation_id', 'archive_formation',
    'successor_id', 'archive_formation'
]);
SELECT public.attach_steps('archive_station', ARRAY[
    'formation_id', 'archive_formation'
]);
SELECT public.attach_steps('archive_appointment', ARRAY[
    'person_id', 'archive_person',
    'formation_id', 'archive_formation'
]);
SELECT public.attach_steps('archive_promotion', ARRAY[
    'person_id', 'archive_person'
]);
SELECT public.attach_steps('archive_alignment', ARRAY[
    'power_id', 'archive_power'
]);
SELECT public.attach_steps('archive_belligerent', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_participation', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_command', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_outcome', ARRAY[
    'engagement_id', 'archive_engagement',
    'place_id', 'archive_place'
]);
SELECT public.attach_steps('archive_event', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_commemoration', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_figure', ARRAY[
    'engagement_id', 'archive_engagement',
    'formation_id', 'archive_formation',
    'power_id', 'archive_power'
]);
SELECT public.attach_steps('archive_nesting', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_relation', ARRAY[
    'engagement_id', 'archive_engagement'
]);
SELECT public.attach_steps('archive_membership', ARRAY[
    'collection_id', 'archive_collection'
]);
SELECT public.attach_steps('archive_externalidentifier', ARRAY[
    'formation_id', 'archive_formation',
    'person_id', 'archive_person',
    'engagement_id', 'archive_engagement',
    'place_id', 'archive_place',
    'power_id', 'archive_power',
    'source_id', 'archive_source'
]);
SELECT public.attach_steps('archive_involvement', ARRAY[
    'formation_id', 'archive_formation',
    'person_id', 'archive_person',
    'engagement_id', 'archive_engagement',
    'place_id', 'archive_place',
    'power_id', 'archive_power',
    'source_id', 'archive_source'
]);

SELECT public.attach_confirmation('formation', 'archive_formation', 'entity');
SELECT public.attach_confirmation('person', 'archive_person', 'entity');
SELECT public.attach_confirmation('engagement', 'archive_engagement', 'entity');
SELECT public.attach_confirmation('place', 'archive_place', 'entity');
SELECT public.attach_confirmation('power', 'archive_power', 'entity');
SELECT public.attach_confirmation('work', 'archive_source', 'entity');
SELECT public.attach_confirmation('collection', 'archive_collection', 'entity');
SELECT public.attach_confirmation('name', 'archive_name', 'statement');
SELECT public.attach_confirmation('subordination', 'archive_subordination', 'statement');
SELECT public.attach_confirmation('lineage', 'archive_lineage', 'statement');
SELECT public.attach_confirmation('station', 'archive_station', 'statement');
SELECT public.attach_confirmation('appointment', 'archive_appointment', 'statement');
SELECT public.attach_confirmation('promotion', 'archive_promotion', 'statement');
SELECT public.attach_confirmation('alignment', 'archive_alignment', 'statement');
SELECT public.attach_confirmation('belligerent', 'archive_belligerent', 'statement');
SELECT public.attach_confirmation('participation', 'archive_participation', 'statement');
SELECT public.attach_confirmation('command', 'archive_command', 'statement');
SELECT public.attach_confirmation('figure', 'archive_figure', 'statement');
SELECT public.attach_confirmation('outcome', 'archive_outcome', 'statement');
SELECT public.attach_confirmation('nesting', 'archive_nesting', 'statement');
SELECT public.attach_confirmation('relation', 'archive_relation', 'statement');
SELECT public.attach_confirmation('event', 'archive_event', 'statement');
SELECT public.attach_confirmation('commemoration', 'archive_commemoration', 'statement');
SELECT public.attach_confirmation('remark', 'archive_remark', 'statement');

SELECT public.attach_cycle_check('archive_subordination', 'refuse_circular_subordination');
SELECT public.attach_cycle_check('archive_nesting', 'refuse_circular_nesting');
SELECT public.attach_cycle_check('archive_place', 'refuse_circular_place');
