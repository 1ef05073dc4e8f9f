/**
 * What it takes to say that two names are one person, in one table. Evidence is that of the
 * literature on author names (Smalheiser and Torvik 2009; Ferreira et al. 2012): shared co-authors tell
 * most, then affiliation, then journal and topic; how common the family name is sets the bar (Torvik
 * and Smalheiser 2009). The numbers are ours, on the side of keeping apart: a false join gives one
 * person another's papers.
 */
export const AUTHOR_RULES = {
  points: {
    sameOrcid: 20,
    /** The same name but for hyphens and blanks, where the family name is no common one: as good as one key. */
    sameName: 20,
    /** Each shared co-author (family name and first initial), up to the cap. */
    coauthor: 3,
    commonCoauthor: 1,
    coauthorCap: 9,
    affiliation: 3,
    journal: 1,
    /** Each shared topic, up to the cap. */
    topic: 1,
    topicCap: 2,
  },
  /** What a shorter name needs to join the only fuller one that fits. */
  join: 3,
  /** The same for a family name in the table of common ones. */
  joinCommon: 7,
  /** A written-out name with a middle initial beside one without: "Marta", "Marta A.". */
  joinFull: 3,
  joinFullCommon: 7,
  /** With so many points for a second person of the very name, evidence speaks for several. */
  namesake: 3,
  /** How many of the people that a name may be are listed, the best first. */
  listed: 10,
  /** A name that more people may be ("Wang, L.") says nothing about any person: nobody is listed. */
  listedFrom: 200,
} as const;
