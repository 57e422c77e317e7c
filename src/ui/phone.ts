/** What is held in one hand and touched with its thumb. */
import { useMedia } from './controls/use-media.ts';

const PHONE = '(pointer: coarse) and ((width < 720px) or (height < 500px))';

export const isPhone = (): boolean => matchMedia(PHONE).matches;

export const useIsPhone = (): boolean => useMedia(PHONE);
