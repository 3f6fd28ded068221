/** EC2 Image Builder: components and recipes become images, and images AMIs. */
import * as IB from '@aws-sdk/client-imagebuilder'
import { serve } from '../../world/serve.ts'
import { authority } from './authority.ts'
import { components } from './components.ts'
import { distribution } from './distribution.ts'
import { errors } from './errors.ts'
import { imageLists } from './image-lists.ts'
import { images } from './images.ts'
import { infrastructure } from './infrastructure.ts'
import { managedWorkflows } from './managed-workflows.ts'
import { packages } from './packages.ts'
import { recipes } from './recipes.ts'
import { scanFindings } from './scan-findings.ts'
import { tags } from './tags.ts'
import { workflows } from './workflows.ts'

export const service = serve(
  IB,
  {
    ...components,
    ...recipes,
    ...infrastructure,
    ...distribution,
    ...images,
    ...imageLists,
    ...managedWorkflows,
    ...workflows,
    ...packages,
    ...scanFindings,
    ...tags,
  },
  { authority, errors },
)
