"""Groups, their processes, instances, tags and activities. Moto's instance refresh is a stub: only what it refuses can be compared."""

SEQUENCES = []


def sequence(function):
    SEQUENCES.append(function)
    return function


def template(tape, name="web", versions=1):
    image = tape.call("ec2.register_image", Name=f"image-{name}", RootDeviceName="/dev/xvda").at("ImageId", "ami")
    tape.later(1)
    data = {"ImageId": image, "InstanceType": "t3.micro"}
    made = tape.call("ec2.create_launch_template", LaunchTemplateName=name, LaunchTemplateData=data)
    for _ in range(versions - 1):
        tape.call("ec2.create_launch_template_version", LaunchTemplateName=name, SourceVersion="1", LaunchTemplateData={"InstanceType": "t3.small"})
    return {"LaunchTemplateId": made.at("LaunchTemplate.LaunchTemplateId", "lt"), "Version": "1"}


def group(tape, launch_template, name="g", **more):
    usual = {
        "AutoScalingGroupName": name,
        "MinSize": 0,
        "MaxSize": 3,
        "DesiredCapacity": 0,
        "AvailabilityZones": ["eu-west-1a"],
        "LaunchTemplate": launch_template,
    }
    return tape.call("autoscaling.create_auto_scaling_group", **{key: value for key, value in {**usual, **more}.items() if value is not None})


def look(tape, *names, **more):
    return tape.call("autoscaling.describe_auto_scaling_groups", AutoScalingGroupNames=list(names), **more)


@sequence
def create_and_describe(tape):
    launched = template(tape)
    group(tape, launched, DesiredCapacity=2, Tags=[{"Key": "k", "Value": "v", "PropagateAtLaunch": True}])
    tape.later()
    look(tape, "g")
    look(tape, "none")
    tape.call("autoscaling.describe_auto_scaling_instances")
    group(tape, launched)
    tape.call("autoscaling.delete_auto_scaling_group", AutoScalingGroupName="g")
    tape.call("autoscaling.delete_auto_scaling_group", AutoScalingGroupName="g", ForceDelete=True)
    tape.call("autoscaling.delete_auto_scaling_group", AutoScalingGroupName="none")


@sequence
def refused_groups(tape):
    launched = template(tape)
    for number, more in enumerate((
        {"name": ""},
        {"name": "x" * 256},
        {"MinSize": 2, "MaxSize": 1},
        {"MinSize": 1, "DesiredCapacity": 0},
        {"DesiredCapacity": 4},
        {"MinSize": None},
        {"LaunchTemplate": None},
        {"LaunchTemplate": {"LaunchTemplateName": "none"}},
        {"LaunchTemplate": {**launched, "Version": "9"}},
        {"LaunchTemplate": {**launched, "LaunchTemplateName": "web"}},
        {"LaunchTemplate": {}},
        {"MixedInstancesPolicy": {"LaunchTemplate": {"LaunchTemplateSpecification": launched}}},
        {"MinSize": -1},
        {"AvailabilityZones": None},
        {"AvailabilityZones": ["mars-1a"]},
        {"AvailabilityZones": None, "VPCZoneIdentifier": "subnet-0fffffffffffffff0"},
        {"HealthCheckType": "NOPE"},
        {"TerminationPolicies": ["NoSuch"]},
    )):
        group(tape, launched, **{"name": f"refused-{number}", **more})
    look(tape)


@sequence
def update(tape):
    launched = template(tape, versions=2)
    group(tape, launched)
    change = lambda **more: tape.call("autoscaling.update_auto_scaling_group", **{"AutoScalingGroupName": "g", **more})
    change(MinSize=1, MaxSize=5)
    change(MinSize=6)
    change(DesiredCapacity=9)
    change(LaunchTemplate={**launched, "Version": "2"})
    change(LaunchTemplate={**launched, "Version": "9"})
    change(AutoScalingGroupName="none", MaxSize=1)
    change(HealthCheckGracePeriod=10)
    look(tape, "g")
    size = lambda number, name="g": tape.call("autoscaling.set_desired_capacity", AutoScalingGroupName=name, DesiredCapacity=number)
    size(2)
    size(9)
    size(0)
    size(1, "none")
    tape.later()
    look(tape, "g")


@sequence
def processes(tape):
    group(tape, template(tape))
    change = lambda what, *names, **more: tape.call(f"autoscaling.{what}_processes", **{"AutoScalingGroupName": "g", "ScalingProcesses": list(names), **more})
    change("suspend", "Launch")
    look(tape, "g")
    change("suspend", "Nope")
    change("suspend", "constructor")
    change("resume", "Launch")
    change("suspend")
    look(tape, "g")
    change("resume", AutoScalingGroupName="none")


@sequence
def protection_and_standby(tape):
    group(tape, template(tape), DesiredCapacity=2)
    tape.later()
    one = look(tape, "g").at("AutoScalingGroups.0.Instances.0.InstanceId", "i")
    protect = lambda *ids, **more: tape.call("autoscaling.set_instance_protection", **{"AutoScalingGroupName": "g", "InstanceIds": list(ids), "ProtectedFromScaleIn": True, **more})
    protect(one)
    protect("i-0fffffffffffffff0")
    protect(one, AutoScalingGroupName="none")
    look(tape, "g")
    aside = {"AutoScalingGroupName": "g", "InstanceIds": [one]}
    tape.call("autoscaling.enter_standby", ShouldDecrementDesiredCapacity=True, **aside)
    look(tape, "g")
    tape.call("autoscaling.exit_standby", **aside)
    tape.later()
    look(tape, "g")
    tape.call("autoscaling.set_instance_health", InstanceId=one, HealthStatus="Sick")
    tape.call("autoscaling.terminate_instance_in_auto_scaling_group", InstanceId="i-0fffffffffffffff0", ShouldDecrementDesiredCapacity=False)


@sequence
def tags(tape):
    group(tape, template(tape))
    tag = lambda key, value="v", on="g": {"ResourceId": on, "ResourceType": "auto-scaling-group", "Key": key, "Value": value, "PropagateAtLaunch": True}
    put = lambda *tags: tape.call("autoscaling.create_or_update_tags", Tags=list(tags))
    put(tag("a"), tag("b", ""))
    put(tag("a", "w"))
    put(tag("half"), tag("x", on="none"))
    put(tag(""))
    put(tag("k" * 129))
    look(tape, "g")
    ask = lambda name, *values: tape.call("autoscaling.describe_tags", Filters=[{"Name": name, "Values": list(values)}])
    ask("key", "a")
    ask("auto-scaling-group", "g")
    ask("nope", "x")
    ask("constructor", "x")
    tape.call("autoscaling.delete_tags", Tags=[tag("a")])
    look(tape, Filters=[{"Name": "tag-key", "Values": ["b"]}])
    look(tape, Filters=[{"Name": "nope", "Values": ["b"]}])


@sequence
def pages(tape):
    for size in (0, -1, 101):
        look(tape, MaxRecords=size)
        tape.call("autoscaling.describe_tags", MaxRecords=size)
    tape.call("autoscaling.describe_scaling_activities", AutoScalingGroupName="none")


@sequence
def refreshes(tape):
    launched = template(tape, versions=2)
    group(tape, launched, DesiredCapacity=1)
    tape.later()
    start = lambda **more: tape.call("autoscaling.start_instance_refresh", **{"AutoScalingGroupName": "g", **more})
    for preferences in (
        {"MinHealthyPercentage": 101},
        {"MinHealthyPercentage": 90, "MaxHealthyPercentage": 80},
        {"InstanceWarmup": -1},
        {"ScaleInProtectedInstances": "Nope"},
        {"CheckpointDelay": 172801},
    ):
        start(Preferences=preferences)
    start(AutoScalingGroupName="none")
    tape.call("autoscaling.describe_instance_refreshes", AutoScalingGroupName="none")
