// cspell:disable

/**
 * Common given names: beside a word that is a family name too they show a person, as "Robert Service" and
 * "Team, John" do. Names of places are left out: there is a "Victoria Board".
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  john mary robert michael william david richard joseph thomas james charles christopher daniel matthew anthony mark
  donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
  gary nicholas eric jonathan larry scott frank justin brandon raymond gregory samuel benjamin patrick jack alexander
  dennis jerry tyler aaron jose adam nathan henry peter philip phillip arnold eduard edouard juan carlos luis miguel
  pedro antonio manuel francisco michel jean pierre jacques claude andré françois hans karl klaus jürgen wolfgang
  heinz günter stefan thomas martin bernd uwe giovanni giuseppe marco mario luigi paolo ivan sergei dmitri andrei
  patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna
  ann anne annie emma helen katherine christine debra rachel janet catherine maria heather diane ruth julie joyce
  virginia kelly lauren christina joan evelyn judith andrea hannah jacqueline martha gloria teresa ann sara janice
  jane alice ute petra sabine monika ursula birgit julia eva elena olga natalia marie sophie isabelle françoise ana
  radu ion mehmet ali ahmed mohamed mohammad lars erik anders jan piet willem johannes emil otto max fritz walter
  `
    .trim()
    .split(/\s+/),
);

// cspell:enable

/** True for one of the commonest given names, alone. */
export const isGivenName = (text: string): boolean => GIVEN_NAMES.has(text.trim().toLowerCase());
