"""boto3 and the AWS CLI, unmodified, against local AWS: one line a call, exit code 1 when one is not answered as it must be.

Environment: AWS_ENDPOINT_URL (local AWS that stands still until it is told to advance), AWS_CLI (path of the `aws` command).
"""

import json
import os
import subprocess
import sys
import urllib.request

import boto3
import botocore.exceptions

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
CLI = os.environ["AWS_CLI"]
ACCOUNT = os.environ["AWS_ACCESS_KEY_ID"]
counts = {"boto3": 0, "aws": 0, "failed": 0}


def advance(minutes):
    urllib.request.urlopen(f"{ENDPOINT}/_sim/advance?ms={minutes * 60000}").read()


def tell(client, name, error=None):
    counts[client] += 1
    if error is not None:
        counts["failed"] += 1
    print(f"{'ok  ' if error is None else 'FAIL'} {client:5} {name}{'' if error is None else f': {error}'}", flush=True)


def check(expect, answer):
    if expect is not None and not expect(answer):
        raise AssertionError(f"not as it must be: {json.dumps(answer, default=str)[:300]}")


class Client:
    """A boto3 client whose calls are told. `expect` is asked of the answer; `code` is the error that must be answered."""

    def __init__(self, service):
        self.service = service
        self.client = boto3.client(service)

    def call(self, operation, expect=None, code=None, **arguments):
        name = f"{self.service} {operation}"
        answer = {}
        try:
            answer = getattr(self.client, operation)(**arguments)
            if code is not None:
                raise AssertionError(f"answered, where {code} must be")
            check(expect, answer)
            tell("boto3", name)
        except botocore.exceptions.ClientError as error:
            right = error.response["Error"]["Code"] == code
            tell("boto3", f"{name} ({code})" if right else name, None if right else error)
        except Exception as error:  # whatever the client makes of the answer
            tell("boto3", name, error)
        return answer

    def pages(self, operation, key, least, **arguments):
        name = f"{self.service} {operation} (pages)"
        try:
            found = [one for page in self.client.get_paginator(operation).paginate(**arguments) for one in page[key]]
            check(lambda count: count >= least, len(found))
            tell("boto3", name)
        except Exception as error:
            tell("boto3", name, error)


def cli(*words, expect=None, code=None):
    """One AWS CLI command; its JSON is handed to `expect`."""
    name = " ".join(words[:2])
    ended = subprocess.run([CLI, *words, "--output", "json"], capture_output=True, text=True)
    answer = {}
    try:
        if code is not None:
            check(lambda said: f"({code})" in said, ended.stderr)
        elif ended.returncode != 0:
            raise AssertionError(ended.stderr.strip())
        else:
            answer = json.loads(ended.stdout) if ended.stdout.strip() else {}
            check(expect, answer)
        tell("aws", name if code is None else f"{name} ({code})")
    except Exception as error:
        tell("aws", name, error)
    return answer


ec2, groups, ssm, elb = Client("ec2"), Client("autoscaling"), Client("ssm"), Client("elbv2")
builder, logs, alarms, sts = Client("imagebuilder"), Client("logs"), Client("cloudwatch"), Client("sts")

# STS
sts.call("get_caller_identity", lambda a: a["Account"] == ACCOUNT)
ROLE = f"arn:aws:iam::{ACCOUNT}:role/deliver"
sts.call("assume_role", lambda a: a["Credentials"]["SessionToken"], RoleArn=ROLE, RoleSessionName="conformance")

# EC2
DEVICES = [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 8}}]
images = [
    ec2.call(
        "register_image",
        lambda a: a["ImageId"].startswith("ami-"),
        Name=f"web-{number}",
        Architecture="x86_64",
        RootDeviceName="/dev/xvda",
        BlockDeviceMappings=DEVICES,
    ).get("ImageId", "")
    for number in (1, 2)
]
advance(60)
ec2.call("describe_images", lambda a: [i["State"] for i in a["Images"]] == ["available"], ImageIds=images[:1])
ec2.call("describe_images", code="InvalidAMIID.NotFound", ImageIds=["ami-0123456789abcdef0"])
ec2.call("describe_images", lambda a: len(a["Images"]) == 1, Owners=["self"], Filters=[{"Name": "name", "Values": ["web-2"]}])
ec2.call("create_tags", Resources=images, Tags=[{"Key": "family", "Value": "web"}, {"Key": "empty", "Value": ""}])
ec2.pages("describe_tags", "Tags", 4, Filters=[{"Name": "resource-id", "Values": images}])
ec2.call("modify_image_attribute", ImageId=images[0], LaunchPermission={"Add": [{"UserId": "222222222222"}]})
ec2.call(
    "describe_image_attribute",
    lambda a: a["LaunchPermissions"] == [{"UserId": "222222222222"}],
    ImageId=images[0],
    Attribute="launchPermission",
)
ec2.pages("describe_snapshots", "Snapshots", 2, OwnerIds=["self"])
ec2.call(
    "create_launch_template",
    lambda a: a["LaunchTemplate"]["LatestVersionNumber"] == 1,
    LaunchTemplateName="web",
    LaunchTemplateData={"ImageId": images[0], "InstanceType": "t3.micro"},
)
ec2.call(
    "create_launch_template_version",
    lambda a: a["LaunchTemplateVersion"]["VersionNumber"] == 2
    and a["LaunchTemplateVersion"]["LaunchTemplateData"]["InstanceType"] == "t3.micro",
    LaunchTemplateName="web",
    SourceVersion="1",
    VersionDescription="next",
    LaunchTemplateData={"ImageId": images[1]},
)
ec2.call("describe_launch_templates", lambda a: len(a["LaunchTemplates"]) == 1, LaunchTemplateNames=["web"])
ec2.pages("describe_launch_template_versions", "LaunchTemplateVersions", 2, LaunchTemplateName="web")
launched = ec2.call(
    "run_instances",
    lambda a: a["Instances"][0]["ImageId"] == images[0],
    LaunchTemplate={"LaunchTemplateName": "web", "Version": "1"},
    MinCount=1,
    MaxCount=1,
)
instance = launched.get("Instances", [{}])[0].get("InstanceId", "")
advance(5)
ec2.call(
    "describe_instances",
    lambda a: a["Reservations"][0]["Instances"][0]["State"]["Name"] == "running",
    InstanceIds=[instance],
)
ec2.call("terminate_instances", InstanceIds=[instance])

# Auto Scaling
groups.call(
    "create_auto_scaling_group",
    AutoScalingGroupName="web",
    MinSize=0,
    MaxSize=4,
    DesiredCapacity=2,
    AvailabilityZones=["eu-west-1a"],
    LaunchTemplate={"LaunchTemplateName": "web", "Version": "1"},
    DefaultInstanceWarmup=60,
)
advance(30)
groups.call(
    "describe_auto_scaling_groups",
    lambda a: [i["LifecycleState"] for i in a["AutoScalingGroups"][0]["Instances"]] == ["InService"] * 2,
    AutoScalingGroupNames=["web"],
)
groups.pages("describe_scaling_activities", "Activities", 2, AutoScalingGroupName="web")
WISH = {"LaunchTemplate": {"LaunchTemplateName": "web", "Version": "2"}}
REFRESH = {"AutoScalingGroupName": "web", "DesiredConfiguration": WISH}
groups.call("start_instance_refresh", lambda a: a["InstanceRefreshId"], Preferences={"MinHealthyPercentage": 50}, **REFRESH)
groups.call("start_instance_refresh", code="InstanceRefreshInProgress", **REFRESH)
advance(2)
groups.call("cancel_instance_refresh", AutoScalingGroupName="web")
advance(20)
groups.call("cancel_instance_refresh", code="ActiveInstanceRefreshNotFound", AutoScalingGroupName="web")
groups.call("start_instance_refresh", lambda a: a["InstanceRefreshId"], Preferences={"AutoRollback": True}, **REFRESH)
advance(2)
groups.call("rollback_instance_refresh", lambda a: a["InstanceRefreshId"], AutoScalingGroupName="web")
advance(60)
groups.call("start_instance_refresh", lambda a: a["InstanceRefreshId"], Preferences={"SkipMatching": True}, **REFRESH)
advance(60)
groups.call(
    "describe_instance_refreshes",
    lambda a: [r["Status"] for r in a["InstanceRefreshes"]] == ["Successful", "RollbackSuccessful", "Cancelled"],
    AutoScalingGroupName="web",
)
groups.call("update_auto_scaling_group", AutoScalingGroupName="web", DesiredCapacity=1)
advance(30)

# Elastic Load Balancing
web = elb.call("create_target_group", Name="web", Protocol="HTTP", Port=80, VpcId="vpc-1").get("TargetGroups", [{}])[0].get("TargetGroupArn", "")
balancer = elb.call("create_load_balancer", Name="web").get("LoadBalancers", [{}])[0].get("LoadBalancerArn", "")
FORWARD = [{"Type": "forward", "TargetGroupArn": web}]
elb.call("create_listener", lambda a: a["Listeners"][0]["ListenerArn"], LoadBalancerArn=balancer, DefaultActions=FORWARD)
elb.pages("describe_target_groups", "TargetGroups", 1, LoadBalancerArn=balancer)
groups.call("attach_load_balancer_target_groups", AutoScalingGroupName="web", TargetGroupARNs=[web])
advance(5)
elb.call(
    "describe_target_health",
    lambda a: [t["TargetHealth"] for t in a["TargetHealthDescriptions"]] == [{"State": "healthy"}],
    TargetGroupArn=web,
)
elb.call("describe_target_health", code="TargetGroupNotFound", TargetGroupArn=web[:-1])
groups.call("detach_load_balancer_target_groups", AutoScalingGroupName="web", TargetGroupARNs=[web])
advance(10)

# SSM
POINTER = "/golden-ami/web/development/x86_64"
ssm.call(
    "put_parameter",
    lambda a: a["Version"] == 1,
    Name=POINTER,
    Value=images[0],
    Type="String",
    DataType="aws:ec2:image",
    Description="first",
)
advance(1)
ssm.call("put_parameter", code="ParameterAlreadyExists", Name=POINTER, Value=images[1], Type="String")
IMAGE = {"Type": "String", "DataType": "aws:ec2:image"}
ssm.call("put_parameter", lambda a: a["Version"] == 2, Name=POINTER, Value=images[1], Overwrite=True, **IMAGE)
advance(1)
ssm.call("label_parameter_version", lambda a: a["InvalidLabels"] == [], Name=POINTER, ParameterVersion=1, Labels=["verified"])
advance(1)
ssm.call("get_parameter", lambda a: a["Parameter"]["Value"] == images[0], Name=f"{POINTER}:verified")
ssm.pages("get_parameters_by_path", "Parameters", 1, Path="/golden-ami/web", Recursive=True)
ssm.call(
    "get_parameter_history",
    lambda a: [(p["Version"], p["Labels"]) for p in a["Parameters"]] == [(1, ["verified"]), (2, [])],
    Name=POINTER,
)
ssm.call("get_parameter", code="ParameterNotFound", Name="/not/there")

# CloudWatch
alarms.call(
    "put_metric_alarm",
    AlarmName="web-5xx",
    MetricName="HTTPCode_Target_5XX_Count",
    Namespace="AWS/ApplicationELB",
    Statistic="Sum",
    Period=60,
    EvaluationPeriods=1,
    Threshold=10.0,
    ComparisonOperator="GreaterThanThreshold",
)
alarms.call("set_alarm_state", AlarmName="web-5xx", StateValue="ALARM", StateReason="a test")
alarms.call("describe_alarms", lambda a: [m["StateValue"] for m in a["MetricAlarms"]] == ["ALARM"], AlarmNames=["web-5xx"])
alarms.pages("describe_alarm_history", "AlarmHistoryItems", 1, AlarmName="web-5xx")

# Image Builder and its log
DOCUMENT = """schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs: { commands: ["dnf install -y nginx"] }
"""
component = builder.call(
    "create_component",
    lambda a: a["componentBuildVersionArn"].endswith("/1.0.0/1"),
    name="nginx",
    semanticVersion="1.0.0",
    platform="Linux",
    data=DOCUMENT,
).get("componentBuildVersionArn", "")
builder.call("get_component", lambda a: "nginx" in a["component"]["data"], componentBuildVersionArn=component)
recipe = builder.call(
    "create_image_recipe",
    lambda a: a["imageRecipeArn"].endswith("/1.0.0"),
    name="web",
    semanticVersion="1.0.0",
    parentImage=images[0],
    components=[{"componentArn": component}],
).get("imageRecipeArn", "")
infrastructure = builder.call(
    "create_infrastructure_configuration", name="web", instanceProfileName="builder", instanceTypes=["m7i.large"]
).get("infrastructureConfigurationArn", "")
BUILD = {"imageRecipeArn": recipe, "infrastructureConfigurationArn": infrastructure}
built = builder.call("create_image", lambda a: a["imageBuildVersionArn"].endswith("/1.0.0/1"), **BUILD).get("imageBuildVersionArn", "")
advance(5)
builder.call("get_image", lambda a: a["image"]["state"]["status"] == "BUILDING", imageBuildVersionArn=built)
builder.call("list_workflow_executions", lambda a: len(a["workflowExecutions"]) >= 1, imageBuildVersionArn=built)
advance(120)
builder.call(
    "get_image",
    lambda a: a["image"]["state"]["status"] == "AVAILABLE" and a["image"]["outputResources"]["amis"][0]["image"].startswith("ami-"),
    imageBuildVersionArn=built,
)
builder.call("list_image_packages", lambda a: len(a["imagePackageList"]) >= 1, imageBuildVersionArn=built)
logs.call(
    "get_log_events",
    lambda a: any("TOE has completed execution successfully" in e["message"] for e in a["events"]),
    logGroupName="/aws/imagebuilder/web",
    logStreamName="1.0.0/1",
    startFromHead=True,
)
logs.call("get_log_events", code="ResourceNotFoundException", logGroupName="/aws/imagebuilder/none", logStreamName="x")
other = builder.call("create_image", **BUILD).get("imageBuildVersionArn", "")
advance(3)
builder.call("cancel_image_creation", imageBuildVersionArn=other)
advance(30)
builder.call("get_image", lambda a: a["image"]["state"]["status"] == "CANCELLED", imageBuildVersionArn=other)

# The AWS CLI, on what is there by now
cli("sts", "get-caller-identity", expect=lambda a: a["Account"] == ACCOUNT)
cli("ec2", "describe-images", "--owners", "self", expect=lambda a: len(a["Images"]) == 3)
cli("ec2", "describe-images", "--image-ids", "ami-0123456789abcdef0", code="InvalidAMIID.NotFound")
cli("ec2", "describe-launch-template-versions", "--launch-template-name", "web", expect=lambda a: len(a["LaunchTemplateVersions"]) == 2)
cli("ec2", "create-tags", "--resources", images[0], "--tags", "Key=owner,Value=platform")
cli("ec2", "describe-instances", "--filters", "Name=instance-state-name,Values=running", expect=lambda a: len(a["Reservations"]) >= 1)
cli(
    "autoscaling",
    "start-instance-refresh",
    "--auto-scaling-group-name",
    "web",
    "--desired-configuration",
    json.dumps({"LaunchTemplate": {"LaunchTemplateName": "web", "Version": "1"}}),
    "--preferences",
    json.dumps({"MinHealthyPercentage": 100, "MaxHealthyPercentage": 110, "SkipMatching": True}),
    expect=lambda a: a["InstanceRefreshId"],
)
advance(2)
cli("autoscaling", "rollback-instance-refresh", "--auto-scaling-group-name", "web", expect=lambda a: a["InstanceRefreshId"])
advance(60)
cli(
    "autoscaling",
    "describe-instance-refreshes",
    "--auto-scaling-group-name",
    "web",
    expect=lambda a: a["InstanceRefreshes"][0]["Status"] == "RollbackSuccessful",
)
cli("autoscaling", "cancel-instance-refresh", "--auto-scaling-group-name", "web", code="ActiveInstanceRefreshNotFound")
cli(
    "ssm",
    "put-parameter",
    "--name",
    POINTER,
    "--value",
    images[0],
    "--data-type",
    "aws:ec2:image",
    "--overwrite",
    expect=lambda a: a["Version"] == 3,
)
advance(1)
cli("ssm", "get-parameter-history", "--name", POINTER, expect=lambda a: len(a["Parameters"]) == 3)
cli("ssm", "label-parameter-version", "--name", POINTER, "--labels", "verified", expect=lambda a: a["ParameterVersion"] == 3)
advance(1)
cli("ssm", "get-parameter", "--name", f"{POINTER}:verified", expect=lambda a: a["Parameter"]["Version"] == 3)
cli("cloudwatch", "describe-alarms", "--alarm-names", "web-5xx", expect=lambda a: len(a["MetricAlarms"]) == 1)
cli("imagebuilder", "get-image", "--image-build-version-arn", built, expect=lambda a: a["image"]["state"]["status"] == "AVAILABLE")
cli("imagebuilder", "list-image-build-versions", "--image-version-arn", built.rsplit("/", 1)[0], expect=lambda a: len(a["imageSummaryList"]) == 2)
cli(
    "logs",
    "get-log-events",
    "--log-group-name",
    "/aws/imagebuilder/web",
    "--log-stream-name",
    "1.0.0/1",
    expect=lambda a: len(a["events"]) > 5,
)

print(f"{counts['boto3']} calls by boto3 {boto3.__version__}, {counts['aws']} by the AWS CLI, {counts['failed']} failed")
sys.exit(1 if counts["failed"] > 0 else 0)
