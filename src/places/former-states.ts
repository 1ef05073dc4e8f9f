// cspell:disable
/**
 * Former states with several successors, with the codes that ISO 3166-3 keeps of them (of
 * CSHH, DDDE, SUHH and YUCS the first two letters), and the cities by which an address tells in which
 * of today's states it is. A state that lies in one of today's is an alias of that (`country-aliases.ts`).
 */
export const FORMER_STATES: readonly (readonly [
  names: readonly [string, ...string[]],
  code: string,
  cities: Readonly<Record<string, string>>,
])[] = [
  [
    [
      'Soviet Union',
      'USSR',
      'U.S.S.R.',
      'Union of Soviet Socialist Republics',
      'SSSR',
      'СССР',
      'Sowjetunion',
      'UdSSR',
      'URSS',
      'Union soviétique',
      'Unión Soviética',
      'União Soviética',
      'Unione Sovietica',
    ],
    'SU',
    {
      RU: 'moscow moskva москва leningrad ленинград novosibirsk gorky gorki sverdlovsk kazan tomsk irkutsk vladivostok rostov kuibyshev saratov voronezh pushchino obninsk dubna perm omsk ufa khabarovsk krasnoyarsk ekaterinburg yekaterinburg chelyabinsk petersburg',
      UA: 'kiev kiyev kyiv киев kharkov odessa lvov donetsk dnepropetrovsk lviv kharkiv simferopol',
      BY: 'minsk минск gomel',
      UZ: 'tashkent samarkand',
      KZ: 'alma almaty karaganda',
      GE: 'tbilisi',
      AM: 'yerevan erevan',
      AZ: 'baku',
      LV: 'riga',
      LT: 'vilnius kaunas',
      EE: 'tallinn tartu',
      MD: 'kishinev',
      KG: 'frunze',
      TJ: 'dushanbe',
      TM: 'ashkhabad',
    },
  ],
  [
    [
      'Yugoslavia',
      'Jugoslavija',
      'Југославија',
      'Югославия',
      'Jugoslawien',
      'Yougoslavie',
      'Yugoeslavia',
      'Jugoslavia',
      'Serbia and Montenegro',
      'Serbia & Montenegro',
      'Serbia Monteneg',
      'Srbija i Crna Gora',
      'SFR Yugoslavia',
      'FR Yugoslavia',
    ],
    'YU',
    {
      RS: 'belgrade beograd београд novi nis kragujevac subotica',
      HR: 'zagreb split rijeka osijek zadar dubrovnik',
      SI: 'ljubljana maribor',
      BA: 'sarajevo tuzla mostar',
      MK: 'skopje bitola',
      ME: 'titograd podgorica',
      XK: 'pristina prishtina',
    },
  ],
  [
    [
      'Czechoslovakia',
      'Czecho-Slovakia',
      'Československo',
      'ČSSR',
      'CSSR',
      'ČSFR',
      'CSFR',
      'Tschechoslowakei',
      'Tchécoslovaquie',
      'Checoslovaquia',
      'Cecoslovacchia',
      'Czech and Slovak Federal Republic',
      'Czechoslovak Socialist Republic',
      'Чехословакия',
    ],
    'CS',
    {
      CZ: 'prague praha prag brno olomouc plzen pilsen ostrava hradec liberec pardubice',
      SK: 'bratislava kosice martin nitra zilina presov',
    },
  ],
  [
    ['Netherlands Antilles', 'Neth Antilles', 'Nederlandse Antillen'],
    'AN',
    { CW: 'curacao willemstad', BQ: 'bonaire', SX: 'philipsburg' },
  ],
];
// cspell:enable
