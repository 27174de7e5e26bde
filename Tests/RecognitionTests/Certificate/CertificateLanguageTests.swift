import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates in languages of which only some labels resemble those of others, each with its own letters and dates.
@Suite struct CertificateLanguageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: String
    let page: String
    let holder: String
    let number: String
    let body: String
    /// First issue, issue, last day.
    let days: [String?]

    var testDescription: String { language }
  }

  private static let samples = [
    Sample(
      language: "Ukrainian",
      page: """
                         СЕРТИФІКАТ
        ТОВ «Полісся Серт» засвідчує, що система управління інформаційною безпекою
        ТОВ «Волинські Реєстри»
        відповідає вимогам ДСТУ ISO/IEC 27001:2023
        Номер сертифіката: UA.PS.0412-24
        Сфера сертифікації: Ведення електронних реєстрів громад
        Дата першої сертифікації: 14 березня 2021 р.
        Дата видачі: 11 березня 2024 р.
        Термін дії до: 13 березня 2027 р.
        """, holder: "ТОВ «Волинські Реєстри»", number: "UA.PS.0412-24",
      body: "ТОВ «Полісся Серт»", days: ["2021-03-14", "2024-03-11", "2027-03-13"]),
    Sample(
      language: "Serbian",
      page: """
                         СЕРТИФИКАТ
        Тимок Оцена д.о.о. потврђује да је
        Бањска Енергетика д.о.о.
        успоставила систем менаџмента безбедношћу информација по SRPS ISO/IEC 27001:2022
        Број сертификата: ИС-0931
        Подручје сертификације: Управљање подацима о потрошњи енергије
        Датум прве сертификације: 05.03.2018
        Датум издавања: 01.03.2024
        Важи до: 04.03.2027
        """, holder: "Бањска Енергетика д.о.о", number: "ИС-0931", body: "Тимок Оцена д.о.о.",
      days: ["2018-03-05", "2024-03-01", "2027-03-04"]),
    Sample(
      language: "Slovak",
      page: """
                         CERTIFIKÁT
        Certifikačný dom Orava, s.r.o. potvrdzuje, že organizácia
        Liptovské registre, s. r. o.
        spĺňa požiadavky normy STN EN ISO/IEC 27001:2023
        Číslo certifikátu: SK-0712/2024
        Predmet certifikácie: Prevádzka registrov pre verejnú správu
        Dátum prvej certifikácie: 18. 6. 2015
        Dátum vydania: 12. 6. 2024
        Platnosť certifikátu do: 17. 6. 2027
        """, holder: "Liptovské registre, s. r. o.", number: "SK-0712/2024",
      body: "Certifikačný dom Orava, s.r.o.", days: ["2015-06-18", "2024-06-12", "2027-06-17"]),
    Sample(
      language: "Latvian",
      page: """
                         SERTIFIKĀTS
        Ar šo apliecina, ka
        SIA „Gaujas Dati”
        informācijas drošības pārvaldības sistēma atbilst LVS EN ISO/IEC 27001:2023
        Sertifikāta numurs: LV-0226
        Sertifikācijas joma: Maksājumu uzskaites sistēmu uzturēšana
        Pirmreizējās sertifikācijas datums: 22.03.2021
        Izdošanas datums: 19.03.2024
        Derīgs līdz: 21.03.2027
        SIA „Kurzemes Sertifikācija”, Ganību dambis 3, Rīga
        """, holder: "SIA „Gaujas Dati", number: "LV-0226", body: "SIA „Kurzemes Sertifikācija",
      days: ["2021-03-22", "2024-03-19", "2027-03-21"]),
    Sample(
      language: "Hungarian",
      page: """
                         TANÚSÍTVÁNY
        A Mecsek Tanúsító Kft. tanúsítja, hogy a
        Kisalföld Nyilvántartó Zrt.
        irányítási rendszere megfelel az MSZ EN ISO/IEC 27001:2023 szabványnak
        Tanúsítvány száma: IBIR-0088
        Tanúsítás területe: Nyilvántartó rendszerek üzemeltetése
        Első tanúsítás dátuma: 2021. augusztus 1.
        Kiadás dátuma: 2024. július 29.
        Érvényes: 2027. július 31-ig
        """, holder: "Kisalföld Nyilvántartó Zrt", number: "IBIR-0088",
      body: "Mecsek Tanúsító Kft.",
      days: ["2021-08-01", "2024-07-29", "2027-07-31"]),
    Sample(
      language: "Vietnamese",
      page: """
                         CHỨNG CHỈ
        Viện Chứng nhận Hải Vân chứng nhận rằng hệ thống quản lý an toàn thông tin của
        Công ty TNHH Dữ liệu Sông Thu
        phù hợp với yêu cầu của TCVN ISO/IEC 27001:2023
        Số chứng nhận: VN-1182
        Phạm vi chứng nhận: Vận hành trung tâm dữ liệu
        Ngày cấp lần đầu: 20/09/2021
        Ngày cấp: 16/09/2024
        Ngày hết hạn: 19/09/2027
        """, holder: "Công ty TNHH Dữ liệu Sông Thu", number: "VN-1182",
      body: "Viện Chứng nhận Hải Vân", days: ["2021-09-20", "2024-09-16", "2027-09-19"]),
    Sample(
      language: "Malay",
      page: """
                         SIJIL PENDAFTARAN
        Dengan ini diperakui bahawa
        Rimba Utara Technologies Sdn. Bhd.
        telah mewujudkan sistem pengurusan keselamatan maklumat menurut MS ISO/IEC 27001:2023
        No. Sijil: MY-00832
        Skop Pensijilan: Penyelenggaraan sistem pembayaran elektronik
        Tarikh Pensijilan Awal: 3 Mei 2021
        Tarikh Pengeluaran: 29 April 2024
        Tarikh Tamat: 2 Mei 2027
        Pensijilan Semenanjung Sdn. Bhd., Jalan Tun Razak 21, 50400 Kuala Lumpur
        """, holder: "Rimba Utara Technologies Sdn. Bhd", number: "MY-00832",
      body: "Pensijilan Semenanjung Sdn. Bhd", days: ["2021-05-03", "2024-04-29", "2027-05-02"]),
  ]

  @Test(arguments: samples) func readsEveryField(sample: Sample) throws {
    let read = try DrawnPage.certificate(sample.page)
    #expect(read.organisation.value?.contains(sample.holder) == true, "\(read.organisation)")
    #expect(read.number.value == sample.number)
    #expect(
      read.certificationBody.value?.contains(sample.body) == true, "\(read.certificationBody)")
    #expect(
      [read.originalIssueDate, read.issueDate, read.expiryDate].map { $0.value?.description }
        == sample.days)
    #expect(read.scope.value != nil)
    #expect(read.edition.value == .edition2022)
  }
}
