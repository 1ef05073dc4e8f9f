import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/places/country-of.js';
import { countryName } from '../../src/places/index.js';

describe('the country of an address', () => {
  it.each([
    ['Department of Psychology, Simon Fraser University, Burnaby, BC, Canada', 'CA'],
    ['Rutgers State Univ, Haskin Shellfish Res Lab, Port Norris, NJ 08349 USA', 'US'],
    ['School of Geosciences, University of Aberdeen, Scotland, UK, AB24 3UE', 'GB'],
    ['Nottingham Trent Univ, Int Gaming Res Unit, Nottingham, England', 'GB'],
    ['Sun Yat Sen Univ, Guangzhou, Peoples R China', 'CN'],
    ['Univ. do Porto, Porto, Portugal.', 'PT'],
    ['Universidade de São Paulo, São Paulo, Brasil', 'BR'],
    ['TU München, München, Deutschland', 'DE'],
    ['George Institute, Camperdown, Sydney, NSW, Australia, 2050', 'AU'],
    ['Queen’s University, Belfast, Northern Ireland', 'GB'],
    ['University of Papua, Port Moresby, Papua New Guinea', 'PG'],
    ['NYU School of Medicine, New York, NY, US, 10016', 'US'],
    ['Harvard Medical School, Boston, MA', 'US'],
    ['University of Idaho, Moscow, ID 83844', 'US'],
    ['Department of Psychology, Champaign, Illinois', 'US'],
    ['Univ New Mexico, Albuquerque, New Mexico', 'US'],
    ['Emory University, Atlanta, Georgia', 'US'],
    ['Emory University, Atlanta, Georgia 30322', 'US'],
    ['Tbilisi State University, Tbilisi, Georgia', 'GE'],
    ['McGill University, Montreal, QC H3A 0G4', 'CA'],
    ['Univ Prishtina, Prishtina, Kosovo', 'XK'],
  ])('%s', (address, code) => {
    expect(countryOf(address)).toBe(code);
  });

  it.each([
    ['Universität Wien, Wien, Österreich', 'AT'],
    ['Universitetet i Oslo, Oslo, Norge', 'NO'],
    ['Helsingin yliopisto, Helsinki, Suomi', 'FI'],
    ['Univerzita Karlova, Praha, Česká republika', 'CZ'],
    ['Eötvös Loránd Tudományegyetem, Budapest, Magyarország', 'HU'],
    ['МГУ, Москва, Россия', 'RU'],
    ['МГУ, Москва, Российская Федерация', 'RU'],
    ['МГУ, г. Москва, РФ', 'RU'],
    ['Univ X, Boston, Estados Unidos de América', 'US'],
    ['Київ, Україна', 'UA'],
    ['Πανεπιστήμιο Αθηνών, Αθήνα, Ελλάδα', 'GR'],
    ['北京大学，北京，中国', 'CN'],
    ['北京大学, 中国北京市', 'CN'],
    ['東京大学、東京、日本', 'JP'],
    ['국립서울대학교, 서울, 대한민국', 'KR'],
    ['国立台湾大学, 台北, 台灣', 'TW'],
    ['جامعة القاهرة، القاهرة، مصر', 'EG'],
    ['دانشگاه تهران، تهران، ایران', 'IR'],
    ['דבר, תל אביב, ישראל', 'IL'],
    ['จุฬาลงกรณ์มหาวิทยาลัย, กรุงเทพฯ, ประเทศไทย', 'TH'],
    ['दिल्ली विश्वविद्यालय, दिल्ली, भारत', 'IN'],
    ['Malé, मालदीव', 'MV'],
    ['Hà Nội, Việt Nam', 'VN'],
    ['Univ X, Ciudad de México, México', 'MX'],
    ['Univ X, Boston, EE.UU.', 'US'],
  ])('in its own language and script: %s', (address, code) => {
    expect(countryOf(address)).toBe(code);
  });

  it.each([
    ['University of Toronto, Toronto, Ontario', 'CA'],
    ['Univ Toronto, Toronto, ON M5S 1A1', 'CA'],
    ['University of British Columbia, Vancouver, BC', 'CA'],
    ['Monash Univ, Clayton, Vic 3168', 'AU'],
    ['University of Sydney, Sydney, NSW', 'AU'],
    ['University of Queensland, Brisbane, Queensland', 'AU'],
    ['University of Western Australia, Perth, WA 6009', 'AU'],
    ['University of Washington, Seattle, WA 98195', 'US'],
    ['Stanford University, Stanford, Calif.', 'US'],
    ['Georgetown University, Washington, D.C.', 'US'],
  ])('by its state or province: %s', (address, code) => {
    expect(countryOf(address)).toBe(code);
  });

  it.each([
    ['Humboldt University, Berlin, German Democratic Republic', 'DE'],
    ['Univ Leipzig, Leipzig, Ger Dem Rep', 'DE'],
    ['Karl-Marx-Universität, Leipzig, DDR', 'DE'],
    ['Univ Kinshasa, Kinshasa, Zaire', 'CD'],
    ['Lovanium, Leopoldville, Belgian Congo', 'CD'],
    ['Hospital, Belize, British Honduras', 'BZ'],
    ['Queens Univ, Belfast, N Ireland', 'GB'],
    ['Chulalongkorn Univ, Bangkok, Siam', 'TH'],
    ['Univ Bonn, Bonn, BRD', 'DE'],
    ['Cairo Univ, Cairo, United Arab Republic', 'EG'],
    ['Taihoku Imperial University, Taihoku, Formosa', 'TW'],
    ['Masaryk University, Brno, Czecho-Slovakia', 'CZ'],
    ['Ural Polytechnic, Yekaterinburg, Soviet Union', 'RU'],
    ['Univ Lviv, Lviv, USSR', 'UA'],
    ['Univ Colombo, Colombo, Ceylon', 'LK'],
    ['Academy of Sciences, Moscow, USSR', 'RU'],
    ['Academy of Sciences, Kiev, U.S.S.R.', 'UA'],
    ['Academy of Sciences, Minsk, Byelorussian SSR', 'BY'],
    ['Institute of Physics, USSR', 'SU'],
    ['Univ Zagreb, Zagreb, Yugoslavia', 'HR'],
    ['Univ Novi Sad, Novi Sad, Serbia and Montenegro', 'RS'],
    ['Institute of Physics, Yugoslavia', 'YU'],
    ['Charles University, Prague, Czechoslovakia', 'CZ'],
    ['Univ Bratislava, Bratislava, Czechoslovakia', 'SK'],
    ['Institute of Physics, Czechoslovakia', 'CS'],
  ])('of a state that is no more: %s', (address, code) => {
    expect(countryOf(address)).toBe(code);
  });

  it.each([
    'China Medical University, Taichung',
    '中国医药大学, 台中',
    'Rutgers University, New Brunswick',
    'Universidad de Granada, Granada',
    'Univ Federal da Bahia, Salvador',
    'University of X, Victoria',
    'Inner Mongolia Univ, Hohhot, Inner Mongolia',
    'The University of Memphis',
    'Univ X, Wilmington, DE',
    '',
  ])('is not guessed: %s', (address) => {
    expect(countryOf(address)).toBeNull();
  });

  it('has its English name', () => {
    expect(['DE', 'KR', 'GB', 'US', 'XK', 'CN', 'CD', 'CG', 'SU'].map(countryName)).toEqual([
      'Germany',
      'South Korea',
      'United Kingdom',
      'United States of America',
      'Kosovo',
      'China',
      'Democratic Republic of the Congo',
      'Republic of the Congo',
      'Soviet Union',
    ]);
  });
});
