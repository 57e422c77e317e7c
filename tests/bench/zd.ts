import { createLineIndex } from '../../src/geo/line-index.ts';
import { boxDistanceSquared, endSegment, firstSegment } from '../../src/geo/box-tree.ts';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
for (const n of [200, 2000, 20000]) {
  const made = createLineIndex(meander(n, 1));
  if (!made.ok) continue;
  const index = made.value, tree = index.tree;
  let leaves=0, nodes=0, segs=0;
  const r = seeded(7);
  for (let k = 0; k < 20000; k++) { const xy = index.plane.forward(38 + 3.5 * r(), 34 + 2.3 * r()); const [px,py]=xy;
    const st:[number,number][]=[[1,0]]; let lim=Infinity;
    while(st.length){ const [nd0,d]=st.pop()!; if(d>lim)continue; let node=nd0; while(node<tree.leaves){nodes+=2; const l=boxDistanceSquared(tree,2*node,px,py),rr=boxDistanceSquared(tree,2*node+1,px,py); node=l<=rr?2*node:2*node+1; if(Math.max(l,rr)<=lim) st.push([node^1,Math.max(l,rr)]);}
      leaves++; for(let i=firstSegment(tree,node);i<endSegment(tree,node);i++){segs++; const ax=index.x[i]!,ay=index.y[i]!,dx=index.x[i+1]!-ax,dy=index.y[i+1]!-ay; const t=Math.max(0,Math.min(1,((px-ax)*dx+(py-ay)*dy)/(dx*dx+dy*dy))); const d2=(ax+t*dx-px)**2+(ay+t*dy-py)**2; if(d2<lim)lim=d2;}
    }
  }
  console.log(n, 'nodes', nodes/20000, 'leaves', leaves/20000, 'segs', segs/20000);
}
