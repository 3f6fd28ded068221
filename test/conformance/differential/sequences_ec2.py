"""Images, snapshots, launch templates, instances, tags."""

SEQUENCES = []


def sequence(function):
    SEQUENCES.append(function)
    return function


DEVICE = "/dev/xvda"


def register(tape, name="web", **more):
    answer = tape.call("ec2.register_image", **{"Name": name, "RootDeviceName": DEVICE, "Architecture": "x86_64", **more})
    tape.later(1)
    return answer.at("ImageId", "ami")


def snapshot_of(tape, image):
    found = tape.call("ec2.describe_images", ImageIds=[image])
    return found.at("Images.0.BlockDeviceMappings.0.Ebs.SnapshotId", "snap")


def tag(key, value="v"):
    return {"Key": key, "Value": value}


def tagged(kind, *tags):
    return [{"ResourceType": kind, "Tags": list(tags)}]


def from_snapshot(snapshot):
    return [{"DeviceName": DEVICE, "Ebs": {"SnapshotId": snapshot}}]


@sequence
def register_and_describe(tape):
    image = register(tape, Description="d", TagSpecifications=tagged("image", tag("family", "web")))
    tape.each("ec2.describe_images", {"ImageIds": [image]}, {"Owners": ["self"]}, {"Owners": [tape.account()]})
    tape.each("ec2.describe_images", *({"ImageIds": [name]} for name in ("ami-0fffffffffffffff0", "ami-1234", "nonsense", "")))
    register(tape)
    for name in ("", "ab", "x" * 129, "a*b", "é-image", "it's"):
        register(tape, name)


@sequence
def register_of_snapshots(tape):
    image = register(tape)
    snapshot = snapshot_of(tape, image)
    second = register(tape, "second", BlockDeviceMappings=from_snapshot(snapshot))
    tape.call("ec2.describe_images", ImageIds=[second])
    register(tape, "unknown", BlockDeviceMappings=from_snapshot("snap-0fffffffffffffff0"))
    tape.call("ec2.describe_images", Owners=["self"], Filters=[{"Name": "name", "Values": ["unknown"]}])
    register(tape, "long", Description="d" * 256)
    register(tape, "strange-tags", TagSpecifications=tagged("instance", tag("a")))
    register(tape, "reserved-tags", TagSpecifications=tagged("image", tag("aws:a")))
    register(tape, "strange-architecture", Architecture="z80")
    tape.call("ec2.delete_snapshot", SnapshotId=snapshot)


@sequence
def image_filters(tape):
    image = register(tape, "filter-one", TagSpecifications=tagged("image", tag("team", "x")))
    register(tape, "filter-two", Architecture="arm64")
    for name, *values in (
        ("name", "filter-*"),
        ("name", "filter-o?e"),
        ("name", "FILTER-one"),
        ("architecture", "arm64"),
        ("tag:team", "x"),
        ("tag-key", "team"),
        ("tag:none", "x"),
        ("state", "available"),
        ("image-id", image),
        ("is-public", "false"),
        ("nope", "x"),
        ("constructor", "x"),
        ("name",),
    ):
        tape.call("ec2.describe_images", Owners=["self"], Filters=[{"Name": name, "Values": values}])


@sequence
def pages(tape):
    for number in range(6):
        register(tape, f"page-{number}")
    tape.each("ec2.describe_images", *({"MaxResults": size} for size in (0, -1, 1001)), Owners=["self"])
    tape.each("ec2.describe_snapshots", *({"MaxResults": size} for size in (0, -1, 4)), OwnerIds=["self"])
    tape.each("ec2.describe_tags", *({"MaxResults": size} for size in (0, 4, 1001)))
    tape.each("ec2.describe_launch_templates", *({"MaxResults": size} for size in (0, 201)))
    tape.each("ec2.describe_instances", *({"MaxResults": size} for size in (0, 4, 1001)))
    tape.call("ec2.describe_instances", InstanceIds=["i-0fffffffffffffff0"], MaxResults=5)


@sequence
def retire(tape):
    image = register(tape)
    snapshot = snapshot_of(tape, image)
    tape.call("ec2.delete_snapshot", SnapshotId=snapshot)
    tape.call("ec2.deregister_image", ImageId=image, DryRun=True)
    tape.call("ec2.deregister_image", ImageId=image)
    tape.later()
    tape.call("ec2.describe_images", ImageIds=[image])
    tape.call("ec2.deregister_image", ImageId=image)
    tape.each("ec2.deregister_image", {"ImageId": "ami-0fffffffffffffff0"}, {"ImageId": "nonsense"}, {})
    tape.call("ec2.delete_snapshot", SnapshotId=snapshot)
    tape.each("ec2.delete_snapshot", {"SnapshotId": snapshot}, {"SnapshotId": "nonsense"}, {})


@sequence
def copies(tape):
    image = register(tape, Description="d", TagSpecifications=tagged("image", tag("family", "web")))
    copy = {"SourceImageId": image, "SourceRegion": "eu-west-1"}
    made = tape.call("ec2.copy_image", Name="copy", **copy).at("ImageId", "ami")
    tape.later()
    tape.call("ec2.describe_images", ImageIds=[made])
    made = tape.call("ec2.copy_image", Name="with-tags", CopyImageTags=True, **copy).at("ImageId", "ami")
    tape.later()
    tape.call("ec2.describe_images", ImageIds=[made])
    tape.call("ec2.copy_image", Name="x", **copy)
    tape.call("ec2.copy_image", Name="other", SourceImageId="ami-0fffffffffffffff0", SourceRegion="eu-west-1")
    tape.call("ec2.copy_image", Name="other", SourceImageId=image)
    tape.call("ec2.copy_image", region="us-east-1", Name="elsewhere", **copy)


@sequence
def shares(tape):
    image = register(tape)
    change = lambda **more: tape.call("ec2.modify_image_attribute", ImageId=image, **more)
    look = lambda what="launchPermission": tape.call("ec2.describe_image_attribute", ImageId=image, Attribute=what)
    friend = {"UserId": tape.account(1)}
    change(LaunchPermission={"Add": [friend]})
    look()
    tape.call("ec2.describe_images", other=1, ImageIds=[image])
    change(LaunchPermission={"Add": [friend]})
    change(LaunchPermission={"Remove": [friend, {"UserId": tape.account(2)}]})
    look()
    change(Attribute="launchPermission", OperationType="add", UserIds=[tape.account(1)])
    look()
    change(LaunchPermission={"Add": [{"UserId": "12"}]})
    change(LaunchPermission={"Add": [{"Group": "some"}]})
    change(LaunchPermission={"Add": [{"Group": "all"}]})
    tape.call("ec2.describe_images", other=3, ImageIds=[image])
    change(Description={"Value": "new"})
    look("description")
    change(Description={"Value": "d" * 256})
    change(Description={"Value": "both"}, LaunchPermission={"Add": [friend]})
    change()
    tape.call("ec2.modify_image_attribute", other=1, ImageId=image, LaunchPermission={"Add": [friend]})


@sequence
def snapshot_shares(tape):
    snapshot = snapshot_of(tape, register(tape))
    change = lambda **more: tape.call("ec2.modify_snapshot_attribute", SnapshotId=snapshot, **more)
    look = lambda: tape.call("ec2.describe_snapshot_attribute", SnapshotId=snapshot, Attribute="createVolumePermission")
    flat = {"Attribute": "createVolumePermission", "OperationType": "add"}
    change(**flat, UserIds=[tape.account(1)])
    look()
    change(**flat, GroupNames=["all"])
    look()
    change(**flat, GroupNames=["some"])
    change(**flat, UserIds=["12"])
    change(**{**flat, "OperationType": "remove"}, UserIds=[tape.account(1)])
    look()
    tape.each("ec2.describe_snapshots", {"SnapshotIds": [snapshot]}, {"SnapshotIds": ["nonsense"]}, {"OwnerIds": ["self"]})
    tape.call("ec2.describe_snapshots", other=1, SnapshotIds=["snap-0fffffffffffffff0"])


@sequence
def tags(tape):
    image = register(tape)
    put = lambda *tags, on=image: tape.call("ec2.create_tags", Resources=[on], Tags=list(tags))
    put(tag("a"), tag("b", ""))
    put(tag("a", "w"))
    put(tag("aws:x"))
    put(tag("k" * 128))
    put(tag("v", "v" * 257))
    put(tag("x"), on="ami-0fffffffffffffff0")
    put(tag("x"), on="nonsense")
    put(*(tag(f"n{number}") for number in range(51)))
    look = lambda *filters: tape.call("ec2.describe_tags", Filters=[{"Name": "resource-id", "Values": [image]}, *filters])
    look()
    look({"Name": "tag:a", "Values": ["w"]})
    look({"Name": "key", "Values": ["b"]})
    tape.call("ec2.delete_tags", Resources=[image], Tags=[tag("a", "other")])
    tape.call("ec2.delete_tags", Resources=[image], Tags=[{"Key": "b"}])
    look()


@sequence
def launch_templates(tape):
    data = {"ImageId": register(tape), "InstanceType": "t3.micro"}
    make = lambda name="web", **more: tape.call("ec2.create_launch_template", **{"LaunchTemplateName": name, "LaunchTemplateData": data, **more})
    template = make(VersionDescription="first").at("LaunchTemplate.LaunchTemplateId", "lt")
    make()
    make("ab")
    make("a b")
    make("nothing", LaunchTemplateData={})
    make("long", VersionDescription="d" * 256)
    version = lambda **more: tape.call("ec2.create_launch_template_version", **{"LaunchTemplateId": template, "LaunchTemplateData": {"InstanceType": "t3.small"}, **more})
    version(SourceVersion="1")
    version()
    version(SourceVersion="9")
    version(LaunchTemplateId="lt-0fffffffffffffff0")
    look = lambda **more: tape.call("ec2.describe_launch_template_versions", **more)
    look(LaunchTemplateId=template)
    look(LaunchTemplateName="web", Versions=["$Latest", "$Default", "2"])
    look(LaunchTemplateId=template, Versions=["9"])
    look(LaunchTemplateName="none")
    tape.call("ec2.modify_launch_template", LaunchTemplateId=template, DefaultVersion="2")
    tape.call("ec2.delete_launch_template_versions", LaunchTemplateId=template, Versions=["1", "2", "9"])
    tape.call("ec2.describe_launch_templates", LaunchTemplateNames=["web"])
    tape.call("ec2.describe_launch_templates", LaunchTemplateNames=["none"])
    tape.call("ec2.delete_launch_template", LaunchTemplateId=template)
    tape.call("ec2.delete_launch_template", LaunchTemplateId=template)


@sequence
def instances(tape):
    image = register(tape)
    run = lambda **more: tape.call("ec2.run_instances", **{"ImageId": image, "MinCount": 1, "MaxCount": 1, "InstanceType": "t3.micro", **more})
    one = run(TagSpecifications=tagged("instance", tag("role", "web"))).at("Instances.0.InstanceId", "i")
    tape.later()
    tape.call("ec2.describe_instances", InstanceIds=[one])
    tape.call("ec2.describe_instances", Filters=[{"Name": "tag:role", "Values": ["web"]}])
    tape.call("ec2.describe_instances", InstanceIds=["i-0fffffffffffffff0"])
    tape.call("ec2.describe_instances", InstanceIds=["nonsense"])
    run(ImageId="ami-0fffffffffffffff0")
    run(SubnetId="subnet-0fffffffffffffff0")
    run(SecurityGroupIds=["sg-0fffffffffffffff0"])
    run(LaunchTemplate={"LaunchTemplateName": "none"})
    run(MinCount=0, MaxCount=0)
    tape.call("ec2.terminate_instances", InstanceIds=[one, "i-0fffffffffffffff0"])
    tape.call("ec2.terminate_instances", InstanceIds=[one])
    tape.later()
    tape.call("ec2.describe_instances", InstanceIds=[one])
