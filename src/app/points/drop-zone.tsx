import { useEffect, useState } from 'react';
import { useCommands } from '../../ui/context.ts';
import { DropCurtain } from '../../ui/points/drop-curtain.tsx';

const hasFiles = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the window. */
export function DropZone() {
  const { points } = useCommands();
  const [over, setOver] = useState(false);
  // Synchronises with the window's drags, which no element of ours owns.
  useEffect(() => {
    const onOver = (e: DragEvent) => {
      if (!hasFiles(e)) return;
      // Without this the browser would leave the page and open the file.
      e.preventDefault();
      if (e.dataTransfer) e.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onEnter = (e: DragEvent) => {
      if (hasFiles(e)) points.prepareImport();
      onOver(e);
    };
    const onLeave = (e: DragEvent) => {
      if (e.relatedTarget === null) setOver(false);
    };
    const onDrop = async (e: DragEvent) => {
      try {
        if (!hasFiles(e)) return;
        e.preventDefault();
        // The curtain stays until there is something to see of them: between the two the map would only flash up.
        await points.importFiles([...(e.dataTransfer?.files ?? [])]);
      } finally {
        setOver(false);
      }
    };
    addEventListener('dragenter', onEnter);
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragenter', onEnter);
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [points]);
  return over ? <DropCurtain /> : null;
}
