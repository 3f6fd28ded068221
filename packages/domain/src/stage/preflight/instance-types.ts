/**
 * Every type exists and has the architecture of the stage: which of them is launched is chosen by what EC2 has at that moment.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
 */
import { type Rule, seenOf } from './objection.ts'

export const instanceTypesFit: Rule = ({ launch, instanceTypes }, { architecture, region }) => {
  const known = seenOf(instanceTypes)
  if (!known) return []
  return launch.instanceTypes.flatMap(name => {
    const type = known.find(one => one.name === name)
    if (!type) return [{ key: 'instance-types', wrong: `${name} is no instance type of ${region}`, remedy: 'Correct it, or leave it out' }]
    return type.architectures.includes(architecture)
      ? []
      : [
          {
            key: 'instance-types',
            wrong: `${name} is for ${type.architectures.join(' and ')}, but the stage is for ${architecture}`,
            remedy: `Name a type for ${architecture}, or correct \`architecture\``,
          },
        ]
  })
}
