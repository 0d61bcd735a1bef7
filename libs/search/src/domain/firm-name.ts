const ENDS_LIKE_A_FIRM = /.{2}(公司|厂|集团|合作社|经营部|工作室|研究院|研究所)$/;

/** Whether a text ends as registered names do: then a firm is meant, and neither a part nor a place. */
export function endsLikeAFirm(text: string): boolean {
  return ENDS_LIKE_A_FIRM.test(text);
}
