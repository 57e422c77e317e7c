/** What the map rests on, and what it cannot tell. */
export const sources = {
  title: 'Sources',
  first:
    'The line is a reconstruction from one news report, which gives no coordinates. A side of it is not control.',
  limits: 'Limits of the reconstruction',
  layers: 'What each layer rests on',
  records: 'Records',
  publisher: 'Publisher',
  /** Of a record: who published it, and when. */
  published: '{publisher}, {date}',
  licence: 'Licence',
  /** Of what the records say in words rather than by a name. */
  said: {
    factsOnly: 'Facts only, in our own words',
    publicDomain: 'Public domain',
    various: 'Various',
    undated: 'undated',
  },
  gradeTitle: 'Grade',
  error: 'Position error',
  about: 'about {error}',
  /** A button that leads to a record. */
  link: 'Source: {title}',
  drawn: {
    line: 'The line',
    band: 'The band of uncertainty',
    zones: 'The two sides',
    places: 'Settlements',
    rivers: 'Rivers',
    lakes: 'Lakes',
    borders: 'Borders',
    relief: 'Relief',
    labels: 'Lettering',
  },
  limit: {
    coordinates:
      'No public coordinates of the line exist. The report names towns and a river; everything between them is our reading of it.',
    drawn: 'What is drawn is the Euphrates itself, from below Tabqa to the Iraqi border.',
    drawnWithConnector:
      'What is drawn is the Euphrates itself, from below Tabqa to the Iraqi border, and before it a straight connector of {length} from Tabqa for which no route is known.',
    band: 'The band, {band} nine times in ten and {worst} at worst, is the error of the river’s drawing alone. How closely the agreed line kept to the river is not known and not in it.',
    otherReports:
      'Other public reports differ. In July 2017 a line ran southwest of Tabqa in an arc to the river, with SDF ground south of it as far as about Ukayrishi.',
    eastBank:
      'From 18 September 2017 government forces crossed to the east bank near Deir el-Zour. From about Mayadin to Al-Bukamal IS still held the west bank that month. So a side is never control.',
    borders:
      'Borders of governorates are up to 17\u202fkm from newer ones. Areas, shares and the edges of the two sides are no more exact.',
    settlements: 'A settlement is one point, good to about {error}. Its population has no year on record.',
    ends: 'Beyond its two ends the line says nothing, and no side is given there.',
  },
  /** The Admiralty code: reliability of the source, credibility of what it says. */
  grade: '{code}: source {reliability}; information {credibility}',
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability cannot be judged',
  },
  credibility: {
    c1: 'confirmed by others',
    c2: 'probably true',
    c3: 'possibly true',
    c4: 'doubtful',
    c5: 'improbable',
    c6: 'truth cannot be judged',
  },
} as const;
