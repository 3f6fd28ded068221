"""STS, IAM, KMS, CloudWatch, CloudWatch Logs."""

import datetime

SEQUENCES = []


def sequence(function):
    SEQUENCES.append(function)
    return function


@sequence
def who_am_i(tape):
    tape.call("sts.get_caller_identity")


@sequence
def assume_a_role(tape):
    role = f"arn:aws:iam::{tape.account()}:role/deliver"
    tape.each(
        "sts.assume_role",
        *({"RoleSessionName": name} for name in ("run", "r", "a b", "x" * 65, "")),
        *({"RoleSessionName": "run", "DurationSeconds": seconds} for seconds in (899, 900, 43200, 43201)),
        RoleArn=role,
    )
    tape.each("sts.assume_role", *({"RoleArn": arn} for arn in ("", "nonsense", "x" * 20, f"arn:aws:iam::{tape.account()}:user/one")), RoleSessionName="run")
    tape.each("sts.assume_role", {"RoleArn": role}, {"RoleSessionName": "run"})


@sequence
def keys_and_aliases(tape):
    key = tape.call("kms.create_key", Description="images").at("KeyMetadata.KeyId", "uuid")
    tape.each("kms.create_alias", *({"AliasName": name} for name in ("alias/own", "alias/own", "own", "alias/aws/own", "alias/x y")), TargetKeyId=key)
    tape.each("kms.describe_key", *({"KeyId": name} for name in (key, "alias/own", "alias/none", "nonsense", "alias/aws/ebs", "alias/aws/none")))
    tape.call("kms.disable_key", KeyId=key)
    tape.call("kms.describe_key", KeyId=key)
    tape.call("kms.enable_key", KeyId=key)
    tape.each("kms.schedule_key_deletion", *({"PendingWindowInDays": days} for days in (6, 31, 7)), KeyId=key)
    tape.call("kms.enable_key", KeyId=key)


@sequence
def grants(tape):
    key = tape.call("kms.create_key").at("KeyMetadata.KeyId", "uuid")
    grant = {"KeyId": key, "GranteePrincipal": f"arn:aws:iam::{tape.account()}:role/launch", "Operations": ["Decrypt"]}
    tape.call("kms.create_grant", **grant, DryRun=True)
    tape.call("kms.list_grants", KeyId=key)
    made = tape.call("kms.create_grant", **grant, Name="launch").at("GrantId", "token")
    tape.call("kms.create_grant", **{**grant, "Operations": ["Nope"]})
    tape.call("kms.list_grants", KeyId=key)
    tape.each("kms.list_grants", {"Limit": 0}, {"Limit": 1001}, KeyId=key)
    tape.call("kms.revoke_grant", KeyId=key, GrantId=made)
    tape.call("kms.list_grants", KeyId=key)


ALARM = {
    "MetricName": "5xx",
    "Namespace": "web",
    "Statistic": "Sum",
    "Period": 60,
    "EvaluationPeriods": 1,
    "Threshold": 1.0,
    "ComparisonOperator": "GreaterThanThreshold",
}


@sequence
def alarms(tape):
    tape.call("cloudwatch.put_metric_alarm", AlarmName="a", **ALARM)
    tape.call("cloudwatch.put_metric_alarm", AlarmName="b", AlarmDescription="d", **ALARM)
    tape.each("cloudwatch.describe_alarms", {"AlarmNames": ["a"]}, {"AlarmNames": ["none"]}, {"AlarmNamePrefix": "b"}, {"StateValue": "Nope"})
    tape.each("cloudwatch.describe_alarms", *({"MaxRecords": size} for size in (0, -1, 101)))
    state = {"StateValue": "ALARM", "StateReason": "why"}
    tape.call("cloudwatch.set_alarm_state", AlarmName="a", **state)
    tape.call("cloudwatch.set_alarm_state", AlarmName="none", **state)
    tape.call("cloudwatch.set_alarm_state", AlarmName="a", StateValue="Nope", StateReason="why")
    tape.call("cloudwatch.describe_alarms", StateValue="ALARM")
    tape.call("cloudwatch.delete_alarms", AlarmNames=["a", "none"])
    tape.call("cloudwatch.describe_alarms")


@sequence
def metrics(tape):
    # Whole minutes that have passed; the data is read when it can be.
    begun = datetime.datetime.now(datetime.timezone.utc).replace(second=0, microsecond=0) - datetime.timedelta(minutes=10)
    minute = lambda n: begun + datetime.timedelta(minutes=n)
    put = lambda **datum: tape.call("cloudwatch.put_metric_data", Namespace="web", MetricData=[{"MetricName": "Errors", **datum}])
    for n, value in enumerate((1.0, 3.0, 5.0)):
        put(Value=value, Unit="Count", Timestamp=minute(n))
    # Of another name, as moto puts all dimensions of a metric together.
    shop = {"MetricName": "Latency", "Dimensions": [{"Name": "app", "Value": "shop"}]}
    put(**shop, Values=[2.0, 4.0], Counts=[1.0, 3.0], Timestamp=minute(3))
    put(Value=1.0, Values=[1.0])
    put()
    tape.later(5)

    def query(name, stat="Sum", period=60, **metric):
        return {"Id": name, "MetricStat": {"Metric": {"Namespace": "web", "MetricName": "Errors", **metric}, "Period": period, "Stat": stat}}

    def get(*queries, **more):
        tape.call("cloudwatch.get_metric_data", MetricDataQueries=list(queries), **{"StartTime": minute(0), "EndTime": minute(5), **more})

    for stat in ("Sum", "Average", "Minimum", "Maximum", "SampleCount"):
        get(query("a", stat), query("b", stat, **shop))
    get(query("a"), ScanBy="TimestampAscending")
    get(query("a", MetricName="none"))
    get(query("a"), EndTime=minute(2))
    get(query("a"), EndTime=minute(0))
    get(query("a"), EndTime=minute(-1))
    get({"Id": "a"})
    get(query("a"), {**query("b"), "ReturnData": False})


@sequence
def logs_that_are_not_there(tape):
    tape.call("logs.describe_log_groups", logGroupNamePrefix="/none")
    tape.each("logs.describe_log_groups", {"limit": 0}, {"limit": 51})
    tape.each("logs.get_log_events", {"logGroupName": "none"}, {}, {"logGroupName": "none", "limit": 0}, logStreamName="x")
    tape.call("logs.describe_log_streams", logGroupName="none")
    tape.call("logs.describe_log_streams")
    tape.call("logs.filter_log_events", logGroupName="none")


@sequence
def profiles_and_roles_that_break_the_model(tape):
    tape.each("iam.get_instance_profile", *({"InstanceProfileName": name} for name in ("", "a b", "x" * 129)))
    tape.each("iam.get_role", *({"RoleName": name} for name in ("none", "", "a b", "x" * 65)))
