"""Load balancers, target groups and targets. Moto checks no target: each is healthy at once."""

SEQUENCES = []


def sequence(function):
    SEQUENCES.append(function)
    return function


GROUP = {"Protocol": "HTTP", "Port": 80, "VpcId": "vpc-1"}
NOBODY = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/none/0123456789abcdef"


def target_group(tape, name="web", **more):
    vpc = tape.call("ec2.describe_vpcs").at("Vpcs.0.VpcId", "uuid")
    return tape.call("elbv2.create_target_group", Name=name, **{**GROUP, "VpcId": vpc, **more}).at("TargetGroups.0.TargetGroupArn", "uuid")


def running(tape):
    image = tape.call("ec2.register_image", Name="image", RootDeviceName="/dev/xvda").at("ImageId", "ami")
    tape.later(1)
    made = tape.call("ec2.run_instances", ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    tape.later()
    return made.at("Instances.0.InstanceId", "i")


@sequence
def target_groups(tape):
    arn = target_group(tape)
    target_group(tape, HealthCheckIntervalSeconds=10)
    tape.call("elbv2.describe_target_groups", TargetGroupArns=[arn])
    tape.each("elbv2.describe_target_groups", {"Names": ["web"]}, {"Names": ["none"]}, {"TargetGroupArns": [NOBODY]})
    tape.call("elbv2.modify_target_group", TargetGroupArn=arn, HealthyThresholdCount=2)
    tape.call("elbv2.modify_target_group", TargetGroupArn=NOBODY, HealthyThresholdCount=2)
    tape.each("elbv2.modify_target_group", {"HealthyThresholdCount": 1}, {"HealthCheckIntervalSeconds": 4}, TargetGroupArn=arn)
    delay = {"Key": "deregistration_delay.timeout_seconds", "Value": "20"}
    tape.call("elbv2.modify_target_group_attributes", TargetGroupArn=arn, Attributes=[delay])
    tape.call("elbv2.delete_target_group", TargetGroupArn=arn)
    tape.call("elbv2.describe_target_health", TargetGroupArn=arn)


@sequence
def target_groups_that_lack_something(tape):
    for missing in ("Protocol", "Port", "VpcId"):
        tape.call("elbv2.create_target_group", Name=missing, **{key: value for key, value in GROUP.items() if key != missing})


@sequence
def targets(tape):
    arn = target_group(tape)
    instance = running(tape)
    tape.call("elbv2.describe_target_health", TargetGroupArn=arn)
    tape.call("elbv2.describe_target_health", TargetGroupArn=arn, Targets=[{"Id": instance}])
    tape.call("elbv2.register_targets", TargetGroupArn=arn, Targets=[{"Id": instance}])
    tape.call("elbv2.describe_target_health", TargetGroupArn=arn)
    tape.call("elbv2.register_targets", TargetGroupArn=NOBODY, Targets=[{"Id": instance}])
    tape.call("elbv2.deregister_targets", TargetGroupArn=arn, Targets=[{"Id": instance}])
    tape.call("elbv2.describe_target_health", TargetGroupArn=arn)
    tape.call("elbv2.register_targets", TargetGroupArn=arn, Targets=[{"Id": "i-0fffffffffffffff0"}])


@sequence
def tags(tape):
    arn = target_group(tape, Tags=[{"Key": "a", "Value": "1"}])
    tape.call("elbv2.add_tags", ResourceArns=[arn], Tags=[{"Key": "b", "Value": "2"}])
    tape.call("elbv2.describe_tags", ResourceArns=[arn])
    tape.call("elbv2.remove_tags", ResourceArns=[arn], TagKeys=["a"])
    tape.call("elbv2.describe_tags", ResourceArns=[arn])
