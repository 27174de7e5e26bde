// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A stage knows the model, the tools named here, and no other stage.
func stage(_ name: String, tools: [Target.Dependency] = [], data: [String] = []) -> Target {
  .target(
    name: name, dependencies: ["AssuranceModel"] + tools,
    resources: data.map { .embedInCode($0) }, swiftSettings: strict)
}

/// The tests of one target, in the folder of its name.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "AssuranceTesting"] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "assure",
  targets: [
    // Every value that crosses a stage. No local dependencies, so that all other targets can depend on it.
    .target(
      name: "AssuranceModel",
      resources: [
        .embedInCode("Documents/Data/annex-a-2005.csv"),
        .embedInCode("Documents/Data/annex-a-2013.csv"),
        .embedInCode("Documents/Data/annex-a-2022.csv"),
        .embedInCode("Documents/Data/annex-a-2013-to-2022.csv"),
      ],
      swiftSettings: strict),
    .target(
      name: "AssuranceTesting", dependencies: ["AssuranceModel"], path: "Tests/AssuranceTesting",
      swiftSettings: strict),
    tests(of: "AssuranceModel"),
  ],
  swiftLanguageModes: [.v6]
)
