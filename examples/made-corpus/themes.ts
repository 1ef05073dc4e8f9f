import { list } from './list.js';

/** A field of research: the words of its titles, keywords and abstracts. */
export interface Theme {
  readonly name: string;
  readonly terms: readonly string[];
  readonly settings: readonly string[];
}

/** Keywords that every field uses: they tie the fields together in a topic view. */
export const METHODS = list(`
  open data, longitudinal study, network analysis, Bayesian statistics, machine learning,
  simulation, replication, citizen science
`);

/** How a title ends. */
export const DESIGNS = list(`
  a ten-year study, a comparative study, evidence from five sites, a simulation study, a
  registered report, a longitudinal analysis, lessons from a pilot, a systematic review, results
  of a field trial, an open dataset, a cross-country comparison, a replication
`);

/** Eight fields. Terms are lower case unless a name, so that all dialects write them alike. */
export const THEMES: readonly Theme[] = [
  {
    name: 'digital health',
    terms: list(`
      electronic health records, clinical decision support, digital maturity, telemedicine,
      alarm fatigue, electronic prescribing, patient portals, interoperability, clinical
      coding, remote monitoring, workflow redesign, data quality, health information
      exchange, staff training
    `),
    settings: list(`
      rural clinics, teaching hospitals, intensive care, island communities, primary care,
      emergency departments, maternity wards, care homes, mental health services, outpatient
      surgery, community pharmacies, ambulance services
    `),
  },
  {
    name: 'urban climate',
    terms: list(`
      air quality, urban heat island, low-cost sensors, particulate matter, green roofs,
      street trees, traffic emissions, night-time cooling, ventilation corridors, heat
      warnings, cool pavements, ozone episodes, indoor exposure, noise mapping
    `),
    settings: list(`
      harbour cities, mountain basins, mid-sized towns, school districts, old quarters, new
      suburbs, industrial belts, coastal resorts, dry cities, river towns, university
      campuses, railway districts
    `),
  },
  {
    name: 'soil and crops',
    terms: list(`
      soil carbon, cover crops, nitrogen cycling, reduced tillage, crop rotation, root
      architecture, drought tolerance, soil microbiome, intercropping, biochar, yield
      stability, pollinator strips, precision irrigation, seed mixtures
    `),
    settings: list(`
      upland farms, clay soils, smallholder systems, vineyards, terraced fields, dryland
      wheat, rice paddies, orchards, organic farms, sandy plains, market gardens, restored
      pastures
    `),
  },
  {
    name: 'machine reading',
    terms: list(`
      named entity recognition, citation screening, active learning, record linkage,
      language models, author disambiguation, topic models, table extraction, question
      answering, annotation guidelines, domain adaptation, word embeddings, relation
      extraction, document layout
    `),
    settings: list(`
      clinical notes, library catalogues, patent texts, court rulings, historical
      newspapers, scanned theses, chemical literature, low-resource languages, grant
      proposals, parliament debates, field diaries, museum archives
    `),
  },
  {
    name: 'battery materials',
    terms: list(`
      solid electrolytes, lithium metal anodes, sodium-ion cells, cathode coatings, dendrite
      growth, fast charging, thermal runaway, cell ageing, recycling routes, impedance
      spectroscopy, electrolyte additives, porous separators, silicon anodes, state of
      health
    `),
    settings: list(`
      grid storage, cold climates, electric buses, pouch cells, coin cells, second-life
      packs, ferry fleets, drone batteries, pilot lines, desert sites, home storage, rail
      vehicles
    `),
  },
  {
    name: 'memory and learning',
    terms: list(`
      retrieval practice, sleep consolidation, working memory, spaced repetition, spatial
      navigation, attention control, metacognition, cognitive load, episodic memory, error
      feedback, reading fluency, motor learning, bilingualism, curiosity
    `),
    settings: list(`
      primary schools, older adults, adolescents, vocational training, music students, shift
      workers, online courses, language classes, medical students, second graders, early
      childhood, sports teams
    `),
  },
  {
    name: 'river ecology',
    terms: list(`
      fish passage, riparian shade, environmental DNA, sediment transport, invasive mussels,
      flow regimes, nutrient loads, macroinvertebrates, dam removal, water temperature,
      floodplain wetlands, microplastics, beaver ponds, groundwater exchange
    `),
    settings: list(`
      alpine streams, lowland rivers, karst springs, urban creeks, peat catchments,
      regulated rivers, estuaries, intermittent streams, lake outlets, boreal rivers, mill
      canals, delta channels
    `),
  },
  {
    name: 'research on research',
    terms: list(`
      co-authorship networks, peer review, citation practices, research collaboration, team
      size, open access, preprints, research data sharing, academic mobility, grant
      allocation, interdisciplinarity, authorship order, reproducibility, science mapping
    `),
    settings: list(`
      small countries, medical schools, technical universities, the humanities, national
      laboratories, early careers, regional journals, international consortia, funding
      agencies, public health, engineering, the social sciences
    `),
  },
];
