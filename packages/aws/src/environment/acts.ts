/** Changes what an environment says of itself, at home and in its targets. */
import {
  type ConvergeStep,
  type LabelPointer,
  type LockStep,
  ledgerName,
  lockName,
  type PutPointer,
  pointerName,
  quarantineName,
  type StateStep,
  type TargetRollStep,
  type UnlabelPointer,
} from '@golden-ami/domain'
import { act } from '../acts/acts.ts'
import { clientsOf, type EnvironmentClients, type HomeClients, type TargetClients } from './clients.ts'
import type { EnvironmentName } from './records.ts'

type HomeStep = Exclude<StateStep, PutPointer | LabelPointer | UnlabelPointer> | LockStep

const homeActs = ({ parameters }: HomeClients, { family, environment }: EnvironmentName) => {
  const lock = ({ value, after }: LockStep): Promise<void> => parameters.append(lockName(family, environment), value, after)
  return act<HomeStep>({
    'write-event': ({ value, after }) => parameters.append(ledgerName(family, environment), value, after),
    'write-quarantine': ({ release, value }) => parameters.create(quarantineName(family, release), value),
    'claim-lock': lock,
    'renew-lock': lock,
    'free-lock': lock,
  })
}

const targetActs = ({ parameters, autoScaling, ec2, commands }: TargetClients, { family, environment, architecture }: EnvironmentName) =>
  act<TargetRollStep | PutPointer | LabelPointer | UnlabelPointer>({
    ...autoScaling.acts,
    ...ec2.acts,
    ...commands.acts,
    'put-pointer': ({ image, description }) => parameters.point(pointerName(family, environment, architecture), image, description),
    'label-pointer': ({ version, label }) => parameters.label(pointerName(family, environment, architecture), version, label),
    'unlabel-pointer': ({ version, label }) => parameters.unlabel(pointerName(family, environment, architecture), version, label),
  })

/** Carries out one step, at home or in its target. */
export const environmentAct = ({ home, targets }: Pick<EnvironmentClients, 'home' | 'targets'>, name: EnvironmentName) => {
  const atHome = homeActs(home, name)
  return (step: ConvergeStep | LockStep): Promise<void> => {
    if (!('target' in step)) return home.use(() => atHome(step))
    const there = clientsOf(targets, step.target)
    return there.use(() => targetActs(there, name)(step))
  }
}
