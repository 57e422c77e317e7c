/**
 * Every sentence in Arabic. Fetched once it is wanted.
 *
 * One term for one thing (the variants that were refused are in the test of the catalogue):
 *
 *     the reconstruction   الخط المُعاد رسمه        deconfliction line   خط منع التصادم
 *     what-if line         الخط الافتراضي           by construction      بحكم طريقة الرسم
 *     side                 جانب (في جانب)           zone, grid zone      منطقة
 *     band                 نطاق عدم اليقين          stretch of the line  قطاع
 *     clear, likely, close واضح، مرجَّح، غير محسوم    certainty            درجة اليقين
 *     chainage             على امتداد الخط          distance             البُعد، على بُعد
 *     azimuth, back        السمت، السمت العكسي      easting, northing    الإحداثي الشرقي، الشمالي
 *     path, leg, corner    مسار، قطعة، رأس          rings                دوائر
 *     geodesic             الخط الجيوديسي           ellipsoid            المجسّم الإهليلجي
 *     place (a spot)       موضع                    place (by its name)  مكان
 *     settlement, town     تجمّع سكني، بلدة          linear scale         المقياس الخطي
 *     claim, consistent    ادعاء، متوافق            source, grade        مصدر، تقييم
 *     verdict, finding     حكم، نتيجة               line profile         مقطع الخط
 *     set, row, column     مجموعة، صف، عمود         filter               تصفية
 *     version, copy        إصدار، نسخة              work file            ملف العمل
 *     pick, remove         اختيار، حذف              crosshair            علامة التصويب
 */
import { app } from './ar/app.ts';
import { claims } from './ar/claims.ts';
import { compass } from './ar/compass.ts';
import { controls } from './ar/controls.ts';
import { coordinates } from './ar/coordinates.ts';
import { finding } from './ar/finding.ts';
import { keys } from './ar/keys.ts';
import { map } from './ar/map.ts';
import { measure } from './ar/measure.ts';
import { place } from './ar/place.ts';
import { places } from './ar/places.ts';
import { points } from './ar/points.ts';
import { print } from './ar/print.ts';
import { problems } from './ar/problems.ts';
import { profile } from './ar/profile.ts';
import { rows } from './ar/rows.ts';
import { search } from './ar/search.ts';
import { share } from './ar/share.ts';
import { sources } from './ar/sources.ts';
import { undo } from './ar/undo.ts';
import { units } from './ar/units.ts';
import { verdict } from './ar/verdict.ts';
import { whatIf } from './ar/whatIf.ts';
import { work } from './ar/work.ts';
import type { english } from './english.ts';
import type { Like } from './like.ts';

type Branch = { readonly [key: string]: string | Branch };

/** No line ends on a bare "not": "a side does not / mean control". */
const held = (of: Branch): Branch =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/(?<!\p{L})([وف]?لا) /gu, '$1\u00a0') : held(value),
    ]),
  );

const catalogue = {
  app,
  claims,
  compass,
  controls,
  coordinates,
  finding,
  keys,
  map,
  measure,
  place,
  places,
  points,
  print,
  problems,
  profile,
  rows,
  search,
  share,
  sources,
  undo,
  units,
  verdict,
  whatIf,
  work,
} as const satisfies Like<typeof english>;

export const arabic = held(catalogue) as Like<typeof english>; // key for key
