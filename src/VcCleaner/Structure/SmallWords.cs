namespace VcCleaner.Structure;

/// <summary>Words that want another one behind them, by language: a line that ends with one was cut off, or a link stood behind it.</summary>
internal static class SmallWords
{
    public const string Lists =
        """
        the|an|of|to|for|with|and|or|at|from|into|as|is|are|was|were|be|our|your|my|their|his|its|that|than|via|per|but|if|because|between|through|under|during
        der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|mit|für|von|vom|zum|zur|im|am|bei|ist|sind|war|unser|unsere|ihre|dass
        le|la|les|un|une|du|des|et|ou|au|aux|pour|avec|dans|par|sur|est|sont|notre|votre|que
        el|los|las|una|unos|unas|del|al|para|con|por|en|es|son|nuestro|nuestra|su|sus
        il|lo|gli|uno|della|dei|degli|delle|di|da|nel|nella|per|sul|sulla|sono|nostro|nostra
        os|um|uma|do|dos|das|ao|aos|em|no|na|nos|nas|com|pelo|pela|são|nosso|nossa
        het|een|van|voor|met|naar|bij|zijn|onze|uw|och|för|med|av|till|på|som|att|ett|eller
        na|do|ze|się|oraz|lub|dla|przez|jest|są|nasz|pro|při|nebo
        ve|veya|ile|için|bir
        на|по|из|от|для|или|при|что|как|это|наш|ваш|та|або|для|від|через
        και|του|της|των|στο|στη|στην|με|για|από|το|τα|οι
        في|من|على|إلى|عن|مع|أو|של|את|על|עם|או|אל
        का|की|के|में|और|या|से|को
        """;
}
