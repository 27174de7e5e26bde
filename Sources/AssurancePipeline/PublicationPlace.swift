import Foundation
import Glibc

/// The place that the intranet serves: a link that Assure swaps, and the folders beside it that the link points at.
struct PublicationPlace {
  /// The link itself.
  private let link: URL
  /// The folder that the link lies in.
  private let parent: URL
  /// What the name of every folder of ours begins with.
  private let prefix: String

  /// The place at a path whose parent folder is there.
  init(_ path: String) throws(PipelineError) {
    let named = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    parent = named.deletingLastPathComponent()
    link = parent.appending(path: named.lastPathComponent, directoryHint: .notDirectory)
    prefix = ".\(named.lastPathComponent).assure-"
    guard named.path != "/" else {
      throw .destinationRefused(path: path, reason: "it is the root of the file system")
    }
    guard Self.type(of: parent.resolvingSymlinksInPath()) == .typeDirectory else {
      throw .destinationRefused(
        path: path, reason: "the folder \(parent.path) is not there; is the share mounted?")
    }
  }

  /// Whether the place lies below a folder, links followed.
  func lies(in folder: URL) -> Bool {
    let folder = folder.resolvingSymlinksInPath().path
    return (parent.resolvingSymlinksInPath().path + "/").hasPrefix(folder + "/")
  }

  /// The name of the folder that is served; nil where nothing was published yet.
  func served() throws(PipelineError) -> String? {
    let manager = FileManager.default
    // The link's own kind; a link that leads nowhere is one, too.
    guard let type = Self.type(of: link) else { return nil }
    switch type {
    case .typeSymbolicLink:
      let target = Self.target(of: link)
      guard let target, target.hasPrefix(prefix), !target.contains("/") else {
        throw .destinationRefused(path: link.path, reason: "it is a link that Assure did not make")
      }
      return target
    case .typeDirectory:
      guard let entries = Self.entries(of: link, manager), entries.isEmpty else {
        throw .destinationRefused(
          path: link.path, reason: "it is a folder with files that Assure did not put there")
      }
      return nil
    default:
      throw .destinationRefused(path: link.path, reason: "it is a file that Assure did not make")
    }
  }

  /// A folder beside the link that is not there yet.
  func freeFolder(for run: String) -> URL {
    let name = prefix + run
    let names = [name] + (2...1_000).map { "\(name)-\($0)" }
    let free = names.first {
      !FileManager.default.fileExists(atPath: parent.appending(path: $0).path)
    }
    return parent.appending(path: free ?? name, directoryHint: .isDirectory)
  }

  /// Swaps the link in one step; an empty folder in its place is removed just before.
  func point(at folder: URL) throws(PipelineError) {
    let new = parent.appending(path: prefix + "link", directoryHint: .notDirectory)
    _ = unsafe unlink(new.path)
    guard unsafe symlink(folder.lastPathComponent, new.path) == 0 else { throw systemError(new) }
    if Self.type(of: link) == .typeDirectory {
      guard unsafe rmdir(link.path) == 0 else { throw systemError(link) }
    }
    guard unsafe rename(new.path, link.path) == 0 else { throw systemError(link) }
  }

  /// Removes what killed and earlier publications left beside the link.
  func removeLeftovers(besides kept: [String?]) throws(PipelineError) {
    let manager = FileManager.default
    for name in Self.entries(of: parent, manager) ?? [] where name.hasPrefix(prefix) {
      guard !kept.contains(name) else { continue }
      let leftover = parent.appending(path: name)
      do { try manager.removeItem(at: leftover) } catch {
        throw .cannotWrite(path: leftover.path, reason: "\(error)")
      }
    }
  }

  private static func type(of url: URL) -> FileAttributeType? {
    do {
      return try FileManager.default.attributesOfItem(atPath: url.path)[.type]
        as? FileAttributeType
    } catch { return nil }
  }

  private static func target(of link: URL) -> String? {
    do { return try FileManager.default.destinationOfSymbolicLink(atPath: link.path) } catch {
      return nil
    }
  }

  private static func entries(of folder: URL, _ manager: FileManager) -> [String]? {
    do { return try manager.contentsOfDirectory(atPath: folder.path).sorted() } catch { return nil }
  }

  private func systemError(_ url: URL) -> PipelineError {
    .cannotWrite(path: url.path, reason: POSIXError.reason)
  }
}
