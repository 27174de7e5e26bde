import AssuranceModel
import Recognition
import Testing

@Suite struct ImplementationReadingTests {
  @Test(arguments: [
    ("Implemented", ControlEntry.Implementation.inPlace), ("Fully implemented", .inPlace),
    ("Umgesetzt", .inPlace), ("Mis en œuvre", .inPlace), ("Geïmplementeerd", .inPlace),
    ("Partially implemented", .partly), ("Teilweise umgesetzt", .partly), ("Parcial", .partly),
    ("Planned Q3", .planned), ("Not yet implemented", .planned), ("In progress", .planned),
    ("In Umsetzung", .planned), ("En cours", .planned), ("Gepland", .planned),
    ("Not implemented", .missing), ("Nicht umgesetzt", .missing), ("Non mis en œuvre", .missing),
    ("No implementado", .missing), ("", .notStated), ("J. Doe, 2025", .notStated),
  ])
  func readsWhatAStatusSays(status: String, says: ControlEntry.Implementation) {
    #expect(ImplementationReading(status).implementation == says)
  }
}
